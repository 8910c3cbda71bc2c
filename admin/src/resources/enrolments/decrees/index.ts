import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

import type { DecreeRecordFragment } from '../../../generated/graphql';
import { enrolmentSight } from '..';

const pages = () => import('./pages');

export const decrees: ResourceProps = {
  name: 'decrees',
  list: lazy(async () => ({ default: (await pages()).DecreeListPage })),
  create: lazy(async () => ({ default: (await pages()).RegisterPage })),
  show: lazy(async () => ({ default: (await pages()).DecreeShowPage })),
  recordRepresentation: (decree: DecreeRecordFragment) => decree.number,
  options: { sight: enrolmentSight, within: 'enrolments' },
};

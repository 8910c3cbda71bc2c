import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

import type { WorkerRecordFragment } from '../../generated/graphql';

const pages = () => import('./pages');

export const workers: ResourceProps = {
  name: 'workers',
  list: lazy(async () => ({ default: (await pages()).WorkerSearchPage })),
  create: lazy(async () => ({ default: (await pages()).WorkerAddPage })),
  edit: lazy(async () => ({ default: (await pages()).WorkerChangePage })),
  show: lazy(async () => ({ default: (await pages()).WorkerShowPage })),
  recordRepresentation: (worker: WorkerRecordFragment) => worker.name,
  // Who sees workers, by the API's own words on `workers`.
  options: { sight: ['workers.read'] },
};

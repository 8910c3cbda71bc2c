import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

import type { ImportRecordFragment } from '../../generated/graphql';

const pages = () => import('./pages');

export const imports: ResourceProps = {
  name: 'imports',
  list: lazy(async () => ({ default: (await pages()).ImportListPage })),
  create: lazy(async () => ({ default: (await pages()).ImportCreatePage })),
  show: lazy(async () => ({ default: (await pages()).ImportShowPage })),
  recordRepresentation: ({ fileName }: ImportRecordFragment) => fileName,
  // Who sees imports, by the API's own words on `imports`.
  options: { sight: ['imports.run', 'imports.undo'] },
};

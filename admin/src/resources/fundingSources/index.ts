import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

import type { FundRecord } from './fundSource';

const pages = () => import('./pages');

export const fundingSources: ResourceProps = {
  name: 'fundingSources',
  list: lazy(async () => ({ default: (await pages()).FundListPage })),
  create: lazy(async () => ({ default: (await pages()).FundCreatePage })),
  edit: lazy(async () => ({ default: (await pages()).FundChangePage })),
  show: lazy(async () => ({ default: (await pages()).FundShowPage })),
  recordRepresentation: (fund: FundRecord) => fund.name,
  options: { group: 'configuration' },
};

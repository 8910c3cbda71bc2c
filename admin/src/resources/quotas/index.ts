import { createElement, lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';

import type { QuotaRecordFragment } from '../../generated/graphql';

/** Other pages name quotas, and lead to them. */
export { quotaPath } from './quotaPath';
export { useQuotaTerms } from './quotaText';

const pages = () => import('./pages');
const QuotaListPage = lazy(async () => ({ default: (await pages()).QuotaListPage }));
const CopyPage = lazy(async () => ({ default: (await pages()).CopyPage }));
const ImportPage = lazy(async () => ({ default: (await pages()).ImportPage }));
const OpenDraftsPage = lazy(async () => ({ default: (await pages()).OpenDraftsPage }));
const TransferListPage = lazy(async () => ({ default: (await pages()).TransferListPage }));
const ProposeTransferPage = lazy(async () => ({ default: (await pages()).ProposeTransferPage }));

/** Pages beside those that every resource has. */
const more = [
  { path: 'list', page: QuotaListPage },
  { path: 'copy', page: CopyPage },
  { path: 'import', page: ImportPage },
  { path: 'open-drafts', page: OpenDraftsPage },
  { path: 'transfers', page: TransferListPage },
  { path: ':id/transfer', page: ProposeTransferPage },
];

export const quotas: ResourceProps = {
  name: 'quotas',
  list: lazy(async () => ({ default: (await pages()).QuotaGridPage })),
  create: lazy(async () => ({ default: (await pages()).AllocatePage })),
  edit: lazy(async () => ({ default: (await pages()).QuotaAdjustPage })),
  show: lazy(async () => ({ default: (await pages()).QuotaShowPage })),
  children: more.map(({ path, page }) => createElement(Route, { key: path, path, element: createElement(page) })),
  recordRepresentation: (quota: QuotaRecordFragment) => quota.region?.name ?? quota.id,
  // Who sees quotas, by the API's own words on `quotas`.
  options: { sight: ['quotas.read', 'quotas.allocate', 'quotas.proposeTransfer', 'quotas.approveTransfer'] },
};

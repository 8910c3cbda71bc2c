import { createElement, lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';

import type { WorkerRecordFragment } from '../../generated/graphql';

/** Other pages tell of workers, and lead to them. */
export { ageOn } from './age';
export { workerPath } from './workerPath';

const pages = () => import('./pages');
const RequestListPage = lazy(async () => ({ default: (await pages()).RequestListPage }));
const CorrectPage = lazy(async () => ({ default: (await pages()).CorrectPage }));
const DeathPage = lazy(async () => ({ default: (await pages()).DeathPage }));
const MovePage = lazy(async () => ({ default: (await pages()).MovePage }));
const MergePage = lazy(async () => ({ default: (await pages()).MergePage }));

/** Pages beside those that every resource has. */
const more = [
  { path: 'requests', page: RequestListPage },
  { path: ':id/correct', page: CorrectPage },
  { path: ':id/death', page: DeathPage },
  { path: ':id/move', page: MovePage },
  { path: ':id/merge', page: MergePage },
];

export const workers: ResourceProps = {
  name: 'workers',
  list: lazy(async () => ({ default: (await pages()).WorkerSearchPage })),
  create: lazy(async () => ({ default: (await pages()).WorkerAddPage })),
  edit: lazy(async () => ({ default: (await pages()).WorkerChangePage })),
  show: lazy(async () => ({ default: (await pages()).WorkerShowPage })),
  children: more.map(({ path, page }) => createElement(Route, { key: path, path, element: createElement(page) })),
  recordRepresentation: (worker: WorkerRecordFragment) => worker.name,
  // Who sees workers, by the API's own words on `workers`.
  options: {
    sight: [
      'workers.read',
      'workers.register',
      'workers.proposeCorrection',
      'workers.approveCorrection',
      'workers.hold',
    ],
  },
};

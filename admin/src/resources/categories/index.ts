import { createElement, lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';

import type { CategoryLine } from './categorySource';

const pages = () => import('./pages');
const ComparePage = lazy(async () => ({ default: (await pages()).ComparePage }));

export const categories: ResourceProps = {
  name: 'categories',
  list: lazy(async () => ({ default: (await pages()).CategoryListPage })),
  create: lazy(async () => ({ default: (await pages()).CategoryCreatePage })),
  edit: lazy(async () => ({ default: (await pages()).CategoryChangePage })),
  show: lazy(async () => ({ default: (await pages()).CategoryShowPage })),
  children: createElement(Route, { path: ':id/compare', element: createElement(ComparePage) }),
  recordRepresentation: (category: CategoryLine) => category.name,
  // Which categories there are is no secret; of use it is to who configures or audits.
  options: { group: 'configuration', sight: ['config.read', 'categories.manage', 'categories.publish'] },
};

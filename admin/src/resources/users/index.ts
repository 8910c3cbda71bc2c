import { createElement, lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';

import type { UserEntryFragment } from '../../generated/graphql';

const pages = () => import('./pages');
const GrantRolePage = lazy(async () => ({ default: (await pages()).GrantRolePage }));

export const users: ResourceProps = {
  name: 'users',
  list: lazy(async () => ({ default: (await pages()).UserListPage })),
  create: lazy(async () => ({ default: (await pages()).UserAddPage })),
  edit: lazy(async () => ({ default: (await pages()).UserChangePage })),
  show: lazy(async () => ({ default: (await pages()).UserShowPage })),
  children: createElement(Route, { path: ':id/grant', element: createElement(GrantRolePage) }),
  recordRepresentation: (user: UserEntryFragment) => user.name,
  // Who sees people, by the API's own words on `users`.
  options: { sight: ['users.read', 'users.manage', 'grants.manage'] },
};

import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

import type { RoleRecord } from './roleSource';

const pages = () => import('./pages');

export const roles: ResourceProps = {
  name: 'roles',
  list: lazy(async () => ({ default: (await pages()).RoleListPage })),
  create: lazy(async () => ({ default: (await pages()).RoleCreatePage })),
  edit: lazy(async () => ({ default: (await pages()).RoleChangePage })),
  show: lazy(async () => ({ default: (await pages()).RoleShowPage })),
  recordRepresentation: (role: RoleRecord) => role.name,
  // Which roles there are is no secret; of use it is to who has to do with people or with roles.
  options: { sight: ['users.read', 'users.manage', 'grants.manage', 'roles.manage'] },
};

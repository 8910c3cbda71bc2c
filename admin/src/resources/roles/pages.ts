export { RoleChangePage } from './RoleChangePage';
export { RoleCreatePage } from './RoleCreatePage';
export { RoleListPage } from './RoleListPage';
export { RoleShowPage } from './RoleShowPage';

export { GrantRolePage } from './GrantRolePage';
export { UserAddPage } from './UserAddPage';
export { UserChangePage } from './UserChangePage';
export { UserListPage } from './UserListPage';
export { UserShowPage } from './UserShowPage';

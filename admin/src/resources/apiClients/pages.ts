export { ApiClientChangePage } from './ApiClientChangePage';
export { ApiClientCreatePage } from './ApiClientCreatePage';
export { ApiClientListPage } from './ApiClientListPage';
export { ApiClientShowPage } from './ApiClientShowPage';

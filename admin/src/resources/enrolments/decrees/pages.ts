export { DecreeListPage } from './list/DecreeListPage';
export { RegisterPage } from './register/RegisterPage';
export { DecreeShowPage } from './show/DecreeShowPage';

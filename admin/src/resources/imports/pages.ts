export { ImportCreatePage } from './ImportCreatePage';
export { ImportListPage } from './list/ImportListPage';
export { ImportShowPage } from './show/ImportShowPage';

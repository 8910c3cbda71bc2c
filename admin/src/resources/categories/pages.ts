export { ComparePage } from './compare/ComparePage';
export { CategoryChangePage } from './design/CategoryChangePage';
export { CategoryCreatePage } from './design/CategoryCreatePage';
export { CategoryListPage } from './list/CategoryListPage';
export { CategoryShowPage } from './show/CategoryShowPage';

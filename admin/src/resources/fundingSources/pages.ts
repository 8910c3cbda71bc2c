export { FundChangePage } from './FundChangePage';
export { FundCreatePage } from './FundCreatePage';
export { FundListPage } from './FundListPage';
export { FundShowPage } from './FundShowPage';

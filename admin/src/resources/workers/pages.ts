export { WorkerAddPage } from './form/WorkerAddPage';
export { WorkerChangePage } from './form/WorkerChangePage';
export { WorkerSearchPage } from './search/WorkerSearchPage';
export { WorkerShowPage } from './show/WorkerShowPage';

export { RegionListPage } from './RegionListPage';
export { RegionShowPage } from './RegionShowPage';

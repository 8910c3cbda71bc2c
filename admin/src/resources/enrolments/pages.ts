export { EnrolmentListPage } from './list/EnrolmentListPage';
export { ProposePage } from './propose/ProposePage';
export { ReviewPage } from './review/ReviewPage';
export { EnrolmentShowPage } from './show/EnrolmentShowPage';

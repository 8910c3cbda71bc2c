export { ProgrammeListPage } from './ProgrammeListPage';
export { RuleAddPage } from './RuleAddPage';
export { RuleShowPage } from './RuleShowPage';

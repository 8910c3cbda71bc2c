export { AuditListPage } from './AuditListPage';
export { AuditLogPage } from './AuditLogPage';
export { AuditShowPage } from './AuditShowPage';

import { useResourceDefinitions } from 'react-admin';

/** The resource of the console that shows a kind of thing. */
const RESOURCES: Readonly<Record<string, string>> = {
  User: 'users',
  Role: 'roles',
  ApiClient: 'apiClients',
  Region: 'regions',
  WorkerCategory: 'categories',
  FundingSource: 'fundingSources',
  Figure: 'figures',
  Quota: 'quotas',
  Worker: 'workers',
  Enrolment: 'enrolments',
  Decree: 'decrees',
  AuditEvent: 'auditEvents',
};

/** The page of a thing, if the console has one. */
export function useRecordPath() {
  const definitions = useResourceDefinitions();
  return (type: string, id: string): string | undefined => {
    const resource = RESOURCES[type];
    return resource && definitions[resource]?.hasShow ? `/${resource}/${encodeURIComponent(id)}/show` : undefined;
  };
}

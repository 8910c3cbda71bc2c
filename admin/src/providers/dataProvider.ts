import type {
  CreateResult,
  DataProvider,
  DeleteResult,
  GetListResult,
  GetManyReferenceResult,
  GetManyResult,
  GetOneResult,
  UpdateResult,
} from 'react-admin';

import { apiClientSource } from '../resources/apiClients/apiClientSource';
import { auditEventSource } from '../resources/auditEvents/auditEventSource';
import { categorySource } from '../resources/categories/categorySource';
import { decreeSource } from '../resources/enrolments/decrees/decreeSource';
import { enrolmentSource } from '../resources/enrolments/enrolmentSource';
import { figureSource } from '../resources/figures/figureSource';
import { fundSource } from '../resources/fundingSources/fundSource';
import { importSource } from '../resources/imports/importSource';
import { programmeSource } from '../resources/programmes/programmeSource';
import { quotaSource } from '../resources/quotas/quotaSource';
import { quotaTransferSource } from '../resources/quotas/transfers/quotaTransferSource';
import { regionSource } from '../resources/regions/regionSource';
import { roleSource } from '../resources/roles/roleSource';
import { userSource } from '../resources/users/userSource';
import { workerRequestSource } from '../resources/workers/requests/workerRequestSource';
import { workerSource } from '../resources/workers/workerSource';
import type { ResourceSource } from './resourceSource';

/** The resources of the console: one line each. */
export const sources = {
  regions: regionSource,
  workers: workerSource,
  workerRequests: workerRequestSource,
  quotas: quotaSource,
  quotaTransfers: quotaTransferSource,
  enrolments: enrolmentSource,
  decrees: decreeSource,
  imports: importSource,
  users: userSource,
  roles: roleSource,
  apiClients: apiClientSource,
  categories: categorySource,
  programmes: programmeSource,
  fundingSources: fundSource,
  figures: figureSource,
  auditEvents: auditEventSource,
};

export const dataProvider: DataProvider = {
  // A search that the next keystroke overtakes is not worth the phone's line.
  supportAbortSignal: true,
  getList: async (resource, params): Promise<GetListResult> => method(resource, 'getList')(params),
  getOne: async (resource, params): Promise<GetOneResult> => method(resource, 'getOne')(params),
  getMany: async (resource, params): Promise<GetManyResult> => method(resource, 'getMany')(params),
  getManyReference: async (resource, params): Promise<GetManyReferenceResult> =>
    method(resource, 'getManyReference')(params),
  create: async (resource, params): Promise<CreateResult> => method(resource, 'create')(params),
  update: async (resource, params): Promise<UpdateResult> => method(resource, 'update')(params),
  updateMany: async (resource) => refuse(resource, 'updateMany'),
  delete: async (resource, params): Promise<DeleteResult> => method(resource, 'delete')(params),
  deleteMany: async (resource) => refuse(resource, 'deleteMany'),
};

const byName: Readonly<Record<string, ResourceSource>> = sources;

function method<Name extends keyof ResourceSource>(resource: string, name: Name): NonNullable<ResourceSource[Name]> {
  return byName[resource]?.[name] ?? refuse(resource, name);
}

function refuse(resource: string, name: string): never {
  throw new Error(
    resource in byName ? `The resource "${resource}" has no ${name}` : `There is no resource "${resource}"`,
  );
}

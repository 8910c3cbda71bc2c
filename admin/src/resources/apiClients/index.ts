import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

import type { ApiClientEntryFragment } from '../../generated/graphql';

const pages = () => import('./pages');

export const apiClients: ResourceProps = {
  name: 'apiClients',
  list: lazy(async () => ({ default: (await pages()).ApiClientListPage })),
  create: lazy(async () => ({ default: (await pages()).ApiClientCreatePage })),
  edit: lazy(async () => ({ default: (await pages()).ApiClientChangePage })),
  show: lazy(async () => ({ default: (await pages()).ApiClientShowPage })),
  recordRepresentation: (client: ApiClientEntryFragment) => client.name,
  // Who sees clients, by the API's own words on `apiClients`.
  options: { sight: ['clients.read', 'clients.manage'] },
};

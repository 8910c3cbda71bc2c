import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

import type { RegionRecord } from './regionSource';

/** One piece of code for all pages of the resource: who has opened the list can open a region while the signal is gone. */
const pages = () => import('./pages');

export const regions: ResourceProps = {
  name: 'regions',
  list: lazy(async () => ({ default: (await pages()).RegionListPage })),
  show: lazy(async () => ({ default: (await pages()).RegionShowPage })),
  recordRepresentation: (region: RegionRecord) => region.name,
};

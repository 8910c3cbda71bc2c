import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

import type { FigureEntryFragment } from '../../generated/graphql';

const pages = () => import('./pages');

export const figures: ResourceProps = {
  name: 'figures',
  list: lazy(async () => ({ default: (await pages()).FigureListPage })),
  create: lazy(async () => ({ default: (await pages()).FigureAddPage })),
  edit: lazy(async () => ({ default: (await pages()).FigureCorrectPage })),
  show: lazy(async () => ({ default: (await pages()).FigureShowPage })),
  recordRepresentation: (figure: FigureEntryFragment) => figure.measure,
  options: { group: 'configuration' },
};

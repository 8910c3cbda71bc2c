import { createElement, lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';

import type { ProgrammeRecord } from './programmeSource';

const pages = () => import('./pages');
const RuleShowPage = lazy(async () => ({ default: (await pages()).RuleShowPage }));

export const programmes: ResourceProps = {
  name: 'programmes',
  list: lazy(async () => ({ default: (await pages()).ProgrammeListPage })),
  create: lazy(async () => ({ default: (await pages()).RuleAddPage })),
  children: createElement(Route, { path: ':code/rules/:ruleId', element: createElement(RuleShowPage) }),
  recordRepresentation: (programme: ProgrammeRecord) => programme.name,
  options: { group: 'configuration' },
};

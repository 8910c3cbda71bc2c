import type { WorkerFilter } from '../../../generated/graphql';
import type { WorkerQuery } from './useWorkerQuery';

export const noFilters: WorkerQuery = { within: undefined, category: undefined, desil: [], flags: [] };

type Attributes = Readonly<Record<string, unknown>>;

export function toWorkerFilter(query: WorkerQuery, attributes: Attributes, name: string | null): WorkerFilter {
  const { within, category, desil, flags } = query;
  const asked = givenOf(category ? attributes : {});
  return {
    within: within ?? null,
    categoryCodes: category ? [category] : null,
    desil: desil.length > 0 ? [...desil] : null,
    flags: flags.length > 0 ? [...flags] : null,
    attributes: Object.keys(asked).length > 0 ? asked : null,
    search: name,
  };
}

/** How many things a list is narrowed by. */
export function countFilters({ within, category, desil, flags }: WorkerQuery, attributes: Attributes): number {
  const given = [within, category, desil[0], flags[0]].filter((value) => value !== undefined);
  return given.length + (category ? Object.keys(givenOf(attributes)).length : 0);
}

/** A field of a form that was left blank asks for nothing. */
const givenOf = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value != null && value !== ''));

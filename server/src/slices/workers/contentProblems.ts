import { dayOf } from '@payung/shared/day';
import type { Context, Services } from '../../context.js';
import { findCategoriesInForce } from '../categories/categoriesInForce.js';
import { type ContentProblem, type WorkerContent, problemsOf } from './workerContent.rules.js';

/** Says of one content after the other what is wrong with it; what they are judged by is looked up once. */
export async function createContentCheck({
  regions,
  ...services
}: Pick<Services, 'db' | 'clock'> & Pick<Context, 'regions'>): Promise<(content: WorkerContent) => ContentProblem[]> {
  const categories = await findCategoriesInForce(services);
  const surroundings = {
    today: dayOf(services.clock()),
    place: (code: string) => {
      const region = regions.find(code);
      return region && { isVillage: ['VILLAGE', 'WARD'].includes(region.type), isRetired: false };
    },
    category: (code: string) => categories.get(code) ?? null,
  };
  return (content) => problemsOf(content, surroundings);
}

export type { ContentProblem, WorkerContent };

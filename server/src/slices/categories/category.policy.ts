import type { Services } from '../../context.js';
import { isAllowed } from '../access/access.policy.js';
import type { VersionStatus } from './versions.rules.js';

type Acting = Pick<Services, 'actor'>;

interface Placed {
  readonly regionCode: string | null;
  readonly versions: readonly { readonly publishedFrom: Date | null }[];
}

/** Drafts, and the people with whom they are tried, are for who configures or audits where the category is used. */
export function canSeeDrafts(services: Acting, { regionCode }: Pick<Placed, 'regionCode'>): boolean {
  return (['config.read', 'categories.manage', 'categories.publish'] as const).some((permission) =>
    isAllowed(services, permission, regionCode),
  );
}

export function categoryAbilities(services: Acting, category: Placed, status: VersionStatus): string[] {
  const may = (permission: 'categories.manage' | 'categories.publish'): boolean =>
    isAllowed(services, permission, category.regionCode);
  const hasDraft = category.versions.some(({ publishedFrom }) => publishedFrom === null);
  if (status === 'DRAFT') {
    return [
      ...(may('categories.manage') ? ['changeCategoryDraft', 'discardCategoryDraft'] : []),
      ...(may('categories.publish') ? ['publishCategory'] : []),
    ];
  }
  return [
    ...(may('categories.manage') && !hasDraft ? ['draftCategoryVersion'] : []),
    ...(may('categories.publish') ? ['restoreCategoryVersion'] : []),
    ...(may('categories.publish') && status === 'PUBLISHED' ? ['retireCategory'] : []),
  ];
}

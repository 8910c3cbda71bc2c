import type { Services } from '../../context.js';
import { isAllowed } from '../access/access.policy.js';
import type { VersionStatus } from './versions.rules.js';

type Acting = Pick<Services, 'actor'>;

interface Placed {
  readonly regionCode: string | null;
  readonly retiredFrom: Date | null;
  readonly versions: readonly { readonly version: number; readonly publishedFrom: Date | null }[];
}

/** Drafts, and the people with whom they are tried, are for who configures or audits where the category is used. */
export function canSeeDrafts(services: Acting, { regionCode }: Pick<Placed, 'regionCode'>): boolean {
  return (['config.read', 'categories.manage', 'categories.publish'] as const).some((permission) =>
    isAllowed(services, permission, regionCode),
  );
}

/** Of a category that ends, on whatever day, nothing goes on: its draft can be thrown away. */
export function categoryAbilities(
  services: Acting,
  category: Placed,
  version: number,
  status: VersionStatus,
): string[] {
  const { regionCode, retiredFrom, versions } = category;
  const canManage = isAllowed(services, 'categories.manage', regionCode);
  const [canDraft, canPublish] = retiredFrom
    ? [false, false]
    : [canManage, isAllowed(services, 'categories.publish', regionCode)];
  if (status === 'DRAFT') {
    return [
      ...(canDraft ? ['changeCategoryDraft'] : []),
      ...(canManage ? ['discardCategoryDraft'] : []),
      ...(canPublish ? ['publishCategory'] : []),
    ];
  }
  const published = versions.filter(({ publishedFrom }) => publishedFrom !== null);
  const hasDraft = published.length < versions.length;
  const isNewest = published.every((one) => one.version <= version);
  return [
    ...(canDraft && !hasDraft ? ['draftCategoryVersion'] : []),
    // The newest is in force, or will be; and a draft of a lower number must not begin after what is restored.
    ...(canPublish && !isNewest && !hasDraft ? ['restoreCategoryVersion'] : []),
    ...(canPublish && status === 'PUBLISHED' ? ['retireCategory'] : []),
  ];
}

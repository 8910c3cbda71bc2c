import type { GroupOfPermissions } from './usePermissions';

/** Permissions as `PermissionsInput` holds them: by group. */
export const groupedValues = (groups: readonly GroupOfPermissions[]): Record<string, string[]> =>
  Object.fromEntries(groups.map(({ group, permissions }) => [group, permissions.map(({ key }) => key)]));

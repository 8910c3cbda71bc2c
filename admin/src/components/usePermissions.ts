import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';

import type { PermissionGroup, PermissionsQuery } from '../generated/graphql';
import { PermissionsDocument } from '../generated/graphql';
import { apiQuery } from '../providers/queries';

type Permission = PermissionsQuery['permissions'][number];

export interface GroupOfPermissions {
  readonly group: PermissionGroup;
  readonly permissions: readonly Permission[];
}

/** These permissions with their meanings, those about the same thing together, in the API's order; undefined while it loads. */
export function usePermissionGroups(keys: readonly string[]): GroupOfPermissions[] | undefined {
  const locale = useLocale();
  const query = apiQuery(PermissionsDocument, {});
  // The meanings come in the language of the request.
  const { data } = useQuery({ ...query, queryKey: [...query.queryKey, locale], staleTime: Infinity });
  const known = data?.permissions.filter(({ key }) => keys.includes(key));
  if (!known) {
    return undefined;
  }
  const groups = [...new Set(known.map(({ group }) => group))];
  return groups.map((group) => ({ group, permissions: known.filter((permission) => permission.group === group) }));
}

import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';

import { AuditRegionNamesDocument, AuditRoleNamesDocument } from '../../generated/graphql';
import { apiQuery } from '../../providers/queries';
import { useText } from '../../providers/useText';
import { regionLookup } from './lookupSource';

const SELDOM = 5 * 60_000;

/** The names of roles by their codes; a role that is no more has its code. */
export function useRoleName() {
  const locale = useLocale();
  const { data } = useQuery({ ...apiQuery(AuditRoleNamesDocument, {}), staleTime: SELDOM });
  return (code: string) => {
    const role = data?.roles.find((role) => role.code === code);
    return (locale === 'en' ? role?.nameEn : role?.nameId) ?? code;
  };
}

export function useRoles() {
  const roleName = useRoleName();
  const { data } = useQuery({ ...apiQuery(AuditRoleNamesDocument, {}), staleTime: SELDOM });
  return (data?.roles ?? []).map(({ code }) => ({ code, name: roleName(code) }));
}

/** The names of these regions, by the codes that they have or had. */
export function useRegionNames(codes: readonly string[]) {
  const t = useText();
  const wanted = [...new Set(codes)].toSorted().slice(0, 100);
  const { data } = useQuery({
    ...apiQuery(AuditRegionNamesDocument, { codes: wanted, first: wanted.length }),
    enabled: wanted.length > 0,
    staleTime: SELDOM,
  });
  return (code: string): string | undefined => {
    const region = data?.regions.items.find((region) => region.code === code || region.aliases.includes(code));
    return region && t(`regions.typed.${region.type}`, { name: region.name });
  };
}

export function useRegionLookup() {
  const t = useText();
  return regionLookup(({ name, type }) => t(`regions.typed.${type}`, { name }));
}

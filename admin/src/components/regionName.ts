import type { RegionPlaceFragment, RegionType } from '../generated/graphql';
import { useText } from '../providers/useText';

/** "Kecamatan Cibinong", but "Kabupaten Bogor": a regency's name carries its type already. */
export function useTypedName() {
  const t = useText();
  return ({ name, type }: { name: string; type: RegionType }) => t(`regions.typed.${type}`, { name });
}

/** "Desa Pabuaran, Kecamatan Cibinong, Kabupaten Bogor": names repeat, so two areas above stand beside. */
export function useRegionPlace() {
  const t = useText();
  const typedName = useTypedName();
  return (region: RegionPlaceFragment | null) => {
    if (!region) {
      return t('form.everywhere');
    }
    // That a regency lies in a province need not be said.
    const isWide = region.type === 'PROVINCE' || region.type === 'REGENCY' || region.type === 'CITY';
    const above = isWide ? [] : [...region.ancestors].reverse().slice(0, region.type === 'DISTRICT' ? 1 : 2);
    return [region, ...above].map(typedName).join(', ');
  };
}

import type { RegionType } from '../../generated/graphql';

/** From the province down. */
export const regionTypes: readonly RegionType[] = ['PROVINCE', 'REGENCY', 'CITY', 'DISTRICT', 'VILLAGE', 'WARD'];

export const toRegionType = (text: string | null) => regionTypes.find((type) => type === text);

/** Nothing lies below a village or a ward. */
export const isLeafType = (type: RegionType): type is 'VILLAGE' | 'WARD' => type === 'VILLAGE' || type === 'WARD';

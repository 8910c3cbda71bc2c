/**
 * Codes of Indonesia's administrative areas as the ministry of home affairs writes them (Kepmendagri
 * 300.2.2-2138/2025): `32` province, `32.01` regency or city, `32.01.01` district, `32.01.01.1001` village or ward.
 */
const FORM = /^\d{2}(\.\d{2}(\.\d{2}(\.[123]\d{3})?)?)?$/;

export type RegionKind = 'PROVINCE' | 'REGENCY' | 'CITY' | 'DISTRICT' | 'VILLAGE' | 'WARD';

/** Whether the text has the form of a region code; says nothing of whether such a region exists. */
export function isRegionCode(text: string): boolean {
  return FORM.test(text);
}

/** The code one level up, or null for a province. */
export function parentCode(code: string): string | null {
  const end = code.lastIndexOf('.');
  return end < 0 ? null : code.slice(0, end);
}

/** The codes above, from the province down. */
export function ancestorCodes(code: string): string[] {
  const segments = code.split('.');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('.'));
}

/** Whether `code` is `area` itself or lies in it. Whole segments count: `32.01` does not hold `32.011`. */
export function isWithin(code: string, area: string): boolean {
  return code === area || code.startsWith(`${area}.`);
}

/** The smallest area that holds all of these, or null when there is none; null among them is everywhere. */
export function commonRegion(codes: readonly (string | null)[]): string | null {
  const [first = null, ...others] = codes;
  if (first === null) return null;
  const candidates = [first, ...ancestorCodes(first).toReversed()];
  return candidates.find((area) => others.every((code) => code !== null && isWithin(code, area))) ?? null;
}

/**
 * What the code alone tells of its area. Cities (kota) are numbered from 71, regencies (kabupaten) below; the village
 * part begins with 1 for an urban ward (kelurahan), 2 for a village (desa), 3 for a customary village (desa adat).
 */
export function kindOf(code: string): RegionKind {
  const [, regency, district, village] = code.split('.');
  if (village !== undefined) return village.startsWith('1') ? 'WARD' : 'VILLAGE';
  if (district !== undefined) return 'DISTRICT';
  if (regency !== undefined) return Number(regency) > 70 ? 'CITY' : 'REGENCY';
  return 'PROVINCE';
}

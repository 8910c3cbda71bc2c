import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type RegionKind, isWithin, kindOf, parentCode } from '@payung/shared/regionCode';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { searchKey } from './regionSearch.js';

/** A region as the published data have it. */
export interface SourceRegion {
  readonly code: string;
  readonly name: string;
  readonly type: RegionKind;
  readonly parentCode: string | null;
  readonly postalCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly formerNames: readonly string[];
  readonly formerCodes: readonly string[];
}

const require = createRequire(import.meta.url);
const NAMES = 'idn-area-data';
const POINTS = 'geografis';
const NAME_FILES = ['provinces.csv', 'regencies.csv', 'districts.csv', 'villages.csv'];

const nameRow = z.object({ code: z.string(), name: z.string().min(1) });
const pointRow = z.object({
  code: z.string(),
  postal: z.number().int().nullable(),
  city: z.string(),
  district: z.string(),
  village: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});
type Point = z.infer<typeof pointRow>;

/** The edition of the data, e.g. `idn-area-data 4.0.1, geografis 1.3.2`: another one means loading again. */
export async function sourceEdition(): Promise<string> {
  const editions = [NAMES, POINTS].map(async (name) => {
    const { version } = z.object({ version: z.string() }).parse(await readJson(join(folderOf(name), 'package.json')));
    return `${name} ${version}`;
  });
  return (await Promise.all(editions)).join(', ');
}

/**
 * The regions with one of the codes, all below them, and those above them. Codes and names of npm idn-area-data
 * (data ODbL 1.0, after Kepmendagri 300.2.2-2138/2025), points and postal codes of npm geografis (MIT, codes of 2020).
 */
export async function readSource(areas: readonly string[]): Promise<SourceRegion[]> {
  const isWanted = (code: string): boolean => areas.some((area) => isWithin(code, area) || isWithin(area, code));
  const names = (await readNames()).filter(({ code }) => isWanted(code));
  const points = (await readPoints()).filter(({ code }) => isWanted(code));

  const pointOf = new Map(points.map((point) => [point.code, point]));
  const olderNames = namesByCode(points);
  const olderCodes = codesByPlace(points, new Set(names.map(({ code }) => code)));
  return names.map(({ code, name }) => {
    const point = pointOf.get(code);
    const formerCodes = olderCodes.get(placeKey(code, name)) ?? [];
    // A village that only changed its code still lies where it lay.
    const place = point ?? pointOf.get(formerCodes[0] ?? '');
    const older = olderNames.get(code);
    return {
      code,
      name,
      type: kindOf(code),
      parentCode: parentCode(code),
      postalCode: place?.postal == null ? null : String(place.postal).padStart(5, '0'),
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      formerNames: older === undefined || older === name ? [] : [older],
      formerCodes: point ? [] : formerCodes,
    };
  });
}

/** The codes of all provinces: together with all below them, the whole country. */
export async function allProvinces(): Promise<string[]> {
  return (await readNames()).map(({ code }) => code).filter((code) => parentCode(code) === null);
}

async function readNames(): Promise<z.infer<typeof nameRow>[]> {
  const rows: z.infer<typeof nameRow>[] = [];
  for (const file of NAME_FILES) {
    const records = createReadStream(join(folderOf(NAMES), 'data', file)).pipe(parse({ columns: true, bom: true }));
    for await (const record of records) rows.push(nameRow.parse(record));
  }
  return rows;
}

async function readPoints(): Promise<Point[]> {
  return z.array(pointRow).parse(await readJson(join(folderOf(POINTS), 'data', 'json', 'data.json')));
}

/** The spelling of 2020 for every code, those of the areas above the villages too. */
function namesByCode(points: readonly Point[]): Map<string, string> {
  return new Map(
    points.flatMap(({ code, city, district, village }) => [
      [code, village],
      [code.slice(0, 8), district],
      [code.slice(0, 5), city],
    ]),
  );
}

/** Codes of 2020 that are no longer in use, by district and name: the same place under its new code will ask for them. */
function codesByPlace(points: readonly Point[], current: ReadonlySet<string>): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, village } of points) {
    if (current.has(code)) continue;
    const key = placeKey(code, village);
    codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  return codes;
}

function placeKey(code: string, name: string): string {
  return `${parentCode(code) ?? ''}/${searchKey(name)}`;
}

function folderOf(packageName: string): string {
  return dirname(require.resolve(`${packageName}/package.json`));
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

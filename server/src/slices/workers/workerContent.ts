import { dayOf } from '@payung/shared/day';
import { nikFaults } from '@payung/shared/nik';
import { kindOf } from '@payung/shared/regionCode';
import { z } from 'zod';
import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import type { Worker as WorkerRow } from '../../generated/prisma/client.js';
import { readRegion } from '../access/readRegion.js';
import { findCategoriesInForce } from '../categories/categoriesInForce.js';
import { openDetails, openNik } from './sealWorker.js';
import type { ChangeWorkerInput, RegisterWorkerInput } from './worker.input.js';
import { type Surroundings, type WorkerContent, problemsOf, tidyDetails } from './workerContent.rules.js';

const attributesColumn = z.record(z.string(), z.unknown());

export const attributesOf = ({ attributes }: Pick<WorkerRow, 'attributes'>): Record<string, unknown> =>
  attributesColumn.parse(attributes);

/** A day of a column, `1980-12-31`. */
export const dayText = (date: Date): string => date.toISOString().slice(0, 10);

/** What the record holds, with what is sealed in it. */
export function contentOf(services: Pick<Services, 'vault'>, row: WorkerRow): WorkerContent {
  const { name, sex, birthPlace, regionCode, categoryCode, monthlyIncome, desil } = row;
  return {
    nik: openNik(services, row),
    name,
    sex,
    birthDate: dayText(row.birthDate),
    birthPlace,
    regionCode,
    categoryCode,
    attributes: attributesOf(row),
    monthlyIncome,
    desil,
    details: openDetails(services, row),
  };
}

/** A NIK as somebody wrote it, without the spaces, or BAD_USER_INPUT that says what is wrong with it. */
export function readNik(written: string): string {
  const nik = written.replace(/\s/g, '');
  const [fault] = nikFaults(nik);
  if (fault) throw badInput('nik', 'asSaid', { id: fault.message('id'), en: fault.message('en') });
  return nik;
}

/** What somebody fills in about a new person, by current codes; what is wrong with it `checkContent` says. */
export async function readContent(services: Services, input: RegisterWorkerInput): Promise<WorkerContent> {
  return {
    nik: input.nik.replace(/\s/g, ''),
    name: tidy(input.name) ?? '',
    sex: input.sex,
    birthDate: input.birthDate,
    birthPlace: tidy(input.birthPlace),
    regionCode: (await readRegion(services, 'regionCode', input.regionCode)) ?? '',
    categoryCode: input.categoryCode,
    attributes: readAttributes(input.attributes),
    monthlyIncome: input.monthlyIncome ?? null,
    desil: input.desil ?? null,
    details: tidyDetails({
      phone: tidy(input.phone),
      email: tidy(input.email),
      address: tidy(input.address),
      rt: tidy(input.rt),
      rw: tidy(input.rw),
      motherName: tidy(input.motherName),
    }),
  };
}

/** The content with what is changed of it: what the input leaves out stays, and null takes away what need not be known. */
export async function changedContent(
  services: Services,
  content: WorkerContent,
  changes: Omit<ChangeWorkerInput, 'reason'>,
): Promise<WorkerContent> {
  const { details, ...open } = content;
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const needed = { ...open, ...details, ...given };
  // Of what must be known null changes nothing.
  const { nik, name, sex, birthDate, regionCode, categoryCode } = content;
  return readContent(services, {
    ...needed,
    nik: changes.nik ?? nik,
    name: changes.name ?? name,
    sex: changes.sex ?? sex,
    birthDate: changes.birthDate ?? birthDate,
    regionCode: changes.regionCode ?? regionCode,
    categoryCode: changes.categoryCode ?? categoryCode,
  });
}

/** BAD_USER_INPUT for the first thing that is wrong with the content. */
export async function checkContent(services: Services, content: WorkerContent): Promise<void> {
  const [problem] = problemsOf(content, await surroundingsOf(services, content.regionCode));
  if (problem) throw new DomainError('BAD_USER_INPUT', problem.key, problem.parameters, [problem.field]);
}

async function surroundingsOf({ db, clock }: Services, regionCode: string): Promise<Surroundings> {
  const region = await db.region.findUnique({ where: { code: regionCode } });
  const categories = await findCategoriesInForce({ db, clock });
  const isVillage = ['VILLAGE', 'WARD'].includes(kindOf(regionCode));
  return {
    today: dayOf(clock()),
    place: () => region && { isVillage, isRetired: region.retiredAt !== null },
    category: (code) => categories.get(code) ?? null,
  };
}

function readAttributes(given: unknown): Readonly<Record<string, unknown>> {
  const read = attributesColumn.safeParse(given ?? {});
  if (!read.success) throw badInput('attributes', 'attributesMalformed');
  // What is not filled in is not kept.
  return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== null && value !== ''));
}

/** Without spaces around and twice within; null for nothing. */
function tidy(text: string | null | undefined): string | null {
  const tidied = text?.trim().replace(/\s+/g, ' ') ?? '';
  return tidied === '' ? null : tidied;
}

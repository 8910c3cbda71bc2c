import { ENROLMENT_STATUS_WORDS } from '@payung/shared/enrolmentWords';
import { countMonths } from '@payung/shared/month';
import { ancestorCodes } from '@payung/shared/regionCode';
import type { Context } from '../../context.js';
import type { Prisma } from '../../generated/prisma/client.js';
import { findCategory } from '../categories/category.service.js';
import { listFundingSources } from '../funds/fundingSource.service.js';
import { toMonth } from '../quotas/quota.service.js';
import { openDetails, openNik } from '../workers/sealWorker.js';
import { attributesOf, dayText } from '../workers/workerContent.js';
import type { ExportedPerson } from './exportCells.rules.js';

const WITH_ALL = { worker: true, decree: true } as const satisfies Prisma.EnrolmentInclude;
type Row = Prisma.EnrolmentGetPayload<{ include: typeof WITH_ALL }>;

export interface Exported extends ExportedPerson {
  readonly workerId: string;
  readonly regionCode: string;
}

/** What is exported of these enrolments, in the order of their ids as given. */
export async function findExported(ctx: Context, ids: readonly string[]): Promise<Exported[]> {
  const rows = await ctx.db.enrolment.findMany({ where: { id: { in: [...ids] } }, include: WITH_ALL });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const names = await findNames(ctx, rows);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toExported(ctx, row, names)] : [];
  });
}

interface ExportNames {
  readonly categories: ReadonlyMap<string, string>;
  readonly funds: ReadonlyMap<string, { readonly name: string; readonly wadahCode: string | null }>;
}

async function findNames(ctx: Context, rows: readonly Row[]): Promise<ExportNames> {
  const { locale } = ctx;
  const codes = [...new Set(rows.map(({ categoryCode }) => categoryCode))];
  const categories = await Promise.all(codes.map((code) => findCategory(ctx, code, null)));
  const funds = await listFundingSources(ctx, true);
  return {
    categories: new Map(categories.flatMap((one) => (one ? [[one.code, one.names[locale]]] : []))),
    funds: new Map(funds.map(({ code, names, wadahCode }) => [code, { name: names[locale], wadahCode }])),
  };
}

function toExported(ctx: Context, row: Row, { categories, funds }: ExportNames): Exported {
  const { worker, decree, regionCode, fundingSourceCode } = row;
  const [from, to] = [toMonth(row.from), toMonth(row.to)];
  const { phone, email, address, rt, rw, motherName } = openDetails(ctx, worker);
  const [, regency, district] = [...ancestorCodes(regionCode), regionCode];
  const nameOf = (code: string | undefined): string =>
    code === undefined ? '' : (ctx.regions.find(code)?.name ?? code);
  return {
    workerId: worker.id,
    regionCode,
    attributes: attributesOf(worker),
    fields: {
      nik: openNik(ctx, worker),
      name: worker.name,
      birthPlace: worker.birthPlace,
      birthDate: dayText(worker.birthDate),
      sex: worker.sex === 'MALE' ? 'L' : 'P',
      motherName,
      address,
      rt,
      rw,
      village: nameOf(regionCode),
      district: nameOf(district),
      regency: nameOf(regency),
      regionCode,
      phone,
      email,
      category: categories.get(row.categoryCode) ?? row.categoryCode,
      income: worker.monthlyIncome,
      programmes: row.programmeCodes.join(','),
      from,
      to,
      months: countMonths(from, to),
      fund: funds.get(fundingSourceCode)?.name ?? fundingSourceCode,
      wadahCode: funds.get(fundingSourceCode)?.wadahCode ?? null,
      status: ENROLMENT_STATUS_WORDS[row.status][ctx.locale],
      decreeNumber: decree?.number ?? null,
      decreeDate: decree && dayText(decree.date),
      workerId: worker.id,
      enrolmentId: row.id,
    },
  };
}

import type { Context } from '../../context.js';
import type { AuditEvent as AuditEventRow } from '../../generated/prisma/client.js';
import { namesColumn } from '../../graphql/names.js';
import { visibleRows } from '../access/access.policy.js';
import { listRoles } from '../access/role.service.js';

type Subject = Pick<AuditEventRow, 'subjectType' | 'subjectId' | 'actorId' | 'actorName'>;

/**
 * The names of what the events were done to, as they are now: one query for each kind, and only when somebody asks for the
 * first of them. Who is out of the viewer's sight has none; who was removed keeps theirs, for the trail is about them, too.
 */
export function subjectNames(ctx: Context, events: readonly Subject[]): (event: Subject) => Promise<string | null> {
  let found: Promise<ReadonlyMap<string, string>> | undefined;
  return async ({ subjectType, subjectId, actorId, actorName }) => {
    if (subjectId === null) return null;
    if (subjectId === actorId) return actorName;
    found ??= findNames(ctx, events);
    return (await found).get(`${subjectType} ${subjectId}`) ?? null;
  };
}

async function findNames(ctx: Context, events: readonly Subject[]): Promise<ReadonlyMap<string, string>> {
  const idsOf = (type: string) => [
    ...new Set(events.flatMap((event) => (event.subjectType === type ? (event.subjectId ?? []) : []))),
  ];
  const entries: [string, string][] = [];
  for (const [type, find] of Object.entries(FINDERS)) {
    const ids = idsOf(type);
    if (ids.length > 0) entries.push(...(await find(ctx, ids)).map(([id, name]): Entry => [`${type} ${id}`, name]));
  }
  return new Map(entries);
}

type Entry = [id: string, name: string];

const FINDERS: Readonly<Record<string, (ctx: Context, ids: string[]) => Promise<Entry[]>>> = {
  async User({ db, actor }, ids) {
    const where = { AND: [visibleRows(actor, 'users.read'), { id: { in: ids } }] };
    return (await db.user.findMany({ where, select: { id: true, name: true } })).map(({ id, name }) => [id, name]);
  },
  async ApiClient({ db, actor }, ids) {
    const where = { AND: [visibleRows(actor, 'clients.read'), { id: { in: ids } }] };
    return (await db.apiClient.findMany({ where, select: { id: true, name: true } })).map(({ id, name }) => [id, name]);
  },
  async Role(ctx, ids) {
    const roles = (await listRoles(ctx)).filter(({ code }) => ids.includes(code));
    return roles.map(({ code, nameEn, nameId }) => [code, ctx.locale === 'en' ? nameEn : nameId]);
  },
  // What configures cover is no secret, and is never deleted.
  async FundingSource({ db, locale }, ids) {
    const funds = await db.fundingSource.findMany({
      where: { code: { in: ids } },
      select: { code: true, names: true },
    });
    return funds.map(({ code, names }) => [code, namesColumn.parse(names)[locale]]);
  },
  async ProgrammeRule({ db }, ids) {
    const select = { id: true, programmeCode: true, legalBasis: true };
    const rules = await db.programmeRule.findMany({ where: { id: { in: ids } }, select });
    return rules.map(({ id, programmeCode, legalBasis }) => [id, `${programmeCode}, ${legalBasis}`]);
  },
  async Figure({ db, locale }, ids) {
    const figures = await db.figure.findMany({ where: { id: { in: ids } }, select: { id: true, measures: true } });
    return figures.map(({ id, measures }) => [id, namesColumn.parse(measures)[locale]]);
  },
  async Region({ regions }, ids) {
    return ids.flatMap((code): Entry[] => {
      const region = regions.find(code);
      return region ? [[code, region.name]] : [];
    });
  },
  async Worker({ db, actor }, ids) {
    const where = { AND: [visibleRows(actor, 'workers.read'), { id: { in: ids } }] };
    return (await db.worker.findMany({ where, select: { id: true, name: true } })).map(({ id, name }) => [id, name]);
  },
  async Enrolment({ db, actor }, ids) {
    const where = { AND: [visibleRows(actor, 'enrolments.read'), { id: { in: ids } }] };
    const select = { id: true, worker: { select: { name: true } } } as const;
    return (await db.enrolment.findMany({ where, select })).map(({ id, worker }) => [id, worker.name]);
  },
  async Decree({ db, actor }, ids) {
    const where = { AND: [visibleRows(actor, 'enrolments.read'), { id: { in: ids } }] };
    return (await db.decree.findMany({ where, select: { id: true, number: true } })).map(({ id, number }) => [
      id,
      number,
    ]);
  },
  async ExportLayout({ db, locale }, ids) {
    const layouts = await db.exportLayout.findMany({
      where: { code: { in: ids } },
      select: { code: true, names: true },
    });
    return layouts.map(({ code, names }) => [code, namesColumn.parse(names)[locale]]);
  },
  async Quota(ctx, ids) {
    const where = { AND: [visibleRows(ctx.actor, 'quotas.read'), { id: { in: ids } }] };
    const quotas = await ctx.db.quota.findMany({ where, select: { id: true, regionCode: true, from: true, to: true } });
    return quotas.map(({ id, regionCode, from, to }) => [
      id,
      `${placeName(ctx, regionCode)}, ${monthOf(from)} – ${monthOf(to)}`,
    ]);
  },
  async QuotaTransfer(ctx, ids) {
    const where = { AND: [{ quota: visibleRows(ctx.actor, 'quotas.read') }, { id: { in: ids } }] };
    const select = { id: true, toRegionCode: true, quota: { select: { regionCode: true } } } as const;
    const transfers = await ctx.db.quotaTransfer.findMany({ where, select });
    return transfers.map(({ id, toRegionCode, quota }) => [
      id,
      `${placeName(ctx, quota.regionCode)} → ${placeName(ctx, toRegionCode)}`,
    ]);
  },
};

const placeName = ({ regions }: Context, code: string): string => regions.find(code)?.name ?? code;
const monthOf = (date: Date): string => date.toISOString().slice(0, 7);

import type { Context, Services } from '../../context.js';
import type { Figure as FigureColumns, FigureTopic as TopicRow } from '../../generated/prisma/client.js';
import { namesColumn } from '../../graphql/names.js';
import { oncePerRequest } from '../../graphql/oncePerRequest.js';
import { isAllowed } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { contradict } from './figure.rules.js';
import type { Figure, FigureTopic } from './figure.type.js';

/** Of a figure, always with its topic. */
export const WITH_TOPIC = { topic: true } as const;
export type FigureRow = FigureColumns & { readonly topic: TopicRow };

type Reading = Pick<Services, 'db' | 'actor'>;

/** All topics by their key; some dozens of rows. */
export const listTopics = oncePerRequest(async ({ db }: Pick<Services, 'db'>): Promise<FigureTopic[]> => {
  const rows = await db.figureTopic.findMany({ orderBy: { code: 'asc' } });
  return rows.map(toTopic);
});

/** All figures ever, by region and topic, the newest first. What was published is no secret from who is signed in. */
const findFigures = oncePerRequest(async (services: Reading): Promise<Figure[]> => {
  const rows = await services.db.figure.findMany({
    include: WITH_TOPIC,
    orderBy: [{ regionCode: 'asc' }, { topicCode: 'asc' }, { asOf: 'desc' }, { id: 'asc' }],
  });
  return rows.map((row) => toFigure(services, row));
});

/** Those of this very region that stand. */
export async function listFiguresOf(ctx: Context, regionCode: string): Promise<Figure[]> {
  return (await findFigures(ctx)).filter((figure) => figure.regionCode === regionCode && !figure.isWithdrawn);
}

export async function listFigures(
  ctx: Context,
  regionCode: string | null | undefined,
  withWithdrawn: boolean,
): Promise<Figure[]> {
  const region = await readRegion(ctx, 'regionCode', regionCode);
  const figures = await findFigures(ctx);
  return figures.filter(
    (figure) => (withWithdrawn || !figure.isWithdrawn) && (region === null || figure.regionCode === region),
  );
}

export async function findFigure(ctx: Context, id: string | null): Promise<Figure | null> {
  return (await findFigures(ctx)).find((figure) => figure.id === id) ?? null;
}

export async function findCorrected(ctx: Context, { id }: Figure): Promise<Figure | null> {
  return (await findFigures(ctx)).find(({ correctedById }) => correctedById === id) ?? null;
}

export async function listContradicting(ctx: Context, figure: Figure): Promise<Figure[]> {
  return (await findFigures(ctx)).filter((other) => contradict(figure, other));
}

export function toFigure(services: Pick<Services, 'actor'>, row: FigureRow): Figure {
  const { id, regionCode, kind, unit, statedAs, source, withdrawnReason, correctedById, version } = row;
  const isWithdrawn = row.withdrawnAt !== null;
  return {
    id,
    regionCode,
    kind,
    unit,
    statedAs,
    source,
    withdrawnReason,
    correctedById,
    version,
    isWithdrawn,
    topic: toTopic(row.topic),
    measures: namesColumn.parse(row.measures),
    notes: row.notes === null ? null : namesColumn.parse(row.notes),
    value: row.value.toNumber(),
    from: row.from && dayOf(row.from),
    to: row.to && dayOf(row.to),
    asOf: dayOf(row.asOf),
    abilities:
      !isWithdrawn && isAllowed(services, 'figures.manage', regionCode) ? ['correctFigure', 'withdrawFigure'] : [],
  };
}

function toTopic({ code, names }: TopicRow): FigureTopic {
  return { code, names: namesColumn.parse(names) };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

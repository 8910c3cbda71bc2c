import type { Services } from '../../context.js';
import { DomainError } from '../../errors.js';
import { readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type FigureFields, columnsOf, readFigure } from './figureData.js';
import { type FigureRow, WITH_TOPIC, toFigure } from './figure.service.js';

/** Puts another figure in the place of one that stands, which is withdrawn with the reason and leads to the new one. */
export async function correctFigure(
  services: Services,
  id: string,
  input: FigureFields & { readonly version: number; readonly reason: string },
): Promise<FigureRow> {
  return transact(services, async (services) => {
    const { db } = services;
    const before = await getOwnFigure(services, id);
    if (before.version !== input.version || before.withdrawnAt) throw stale();
    const told = readFigure(services, input);
    const reason = readText('reason', input.reason, 300);
    const { regionCode, topicCode } = before;
    const after = await db.figure.create({
      data: { ...columnsOf(told), topicCode, regionCode, version: before.version + 1 },
      include: WITH_TOPIC,
    });
    await withdraw(services, id, input.version, reason, after.id);
    await recordEvent(services, {
      action: 'figure.correct',
      subject: { type: 'Figure', id },
      regionCode,
      before: saidBy(services, before),
      after: { ...told, correctedById: after.id },
      purpose: reason,
      policy: 'figures.manage',
    });
    // The history of either tells where it came from.
    await recordEvent(services, {
      action: 'figure.add',
      subject: { type: 'Figure', id: after.id },
      regionCode,
      after: { ...told, topicCode, correctedFrom: id },
      purpose: reason,
      policy: 'figures.manage',
    });
    return after;
  });
}

/** Says that a figure stands no more, and puts none in its place. */
export async function withdrawFigure(
  services: Services,
  id: string,
  input: { readonly version: number; readonly reason: string },
): Promise<FigureRow> {
  return transact(services, async (services) => {
    const before = await getOwnFigure(services, id);
    const reason = readText('reason', input.reason, 300);
    await withdraw(services, id, input.version, reason, null);
    await recordEvent(services, {
      action: 'figure.withdraw',
      subject: { type: 'Figure', id },
      regionCode: before.regionCode,
      before: { isWithdrawn: false },
      after: { isWithdrawn: true },
      purpose: reason,
      policy: 'figures.manage',
    });
    return services.db.figure.findUniqueOrThrow({ where: { id }, include: WITH_TOPIC });
  });
}

/** Everybody may see it, so who may not change it is told just that. */
async function getOwnFigure(services: Services, id: string): Promise<FigureRow> {
  const figure = await services.db.figure.findUnique({ where: { id }, include: WITH_TOPIC });
  if (!figure) throw new DomainError('NOT_FOUND', 'notFound', { field: 'id' }, ['id']);
  authorize(services, 'figures.manage', figure.regionCode);
  return figure;
}

/** Of two at once the second is told; what it has made meanwhile is undone with its transaction. */
async function withdraw(
  { db, clock }: Services,
  id: string,
  version: number,
  withdrawnReason: string,
  correctedById: string | null,
): Promise<void> {
  const { count } = await db.figure.updateMany({
    where: { id, version, withdrawnAt: null },
    data: { withdrawnAt: clock(), withdrawnReason, correctedById, version: { increment: 1 } },
  });
  if (count === 0) throw stale();
}

function stale(): DomainError {
  return new DomainError('STALE_VERSION', 'versionStale', {}, ['version']);
}

/** What a figure says, as the trail tells it. */
function saidBy(services: Services, row: FigureRow) {
  const { kind, unit, measures, value, statedAs, from, to, asOf, source, notes } = toFigure(services, row);
  return { kind, unit, measures, value, statedAs, from, to, asOf, source, notes };
}

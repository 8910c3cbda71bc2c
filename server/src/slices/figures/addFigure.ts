import type { Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { readCode, readOptionalText, readText } from '../../graphql/readInput.js';
import { transact } from '../../transact.js';
import { authorize } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type FigureRow, WITH_TOPIC } from './figure.service.js';
import { type FigureFields, columnsOf, readFigure } from './figureData.js';

export interface AddFigureInput extends FigureFields {
  /** Without it, the whole country. */
  readonly regionCode?: string | null;
  readonly topicCode: string;
  readonly topicNameId?: string | null;
  readonly topicNameEn?: string | null;
}

/** Adds what somebody has published about a region whose figures the actor manages. It may contradict what is there. */
export async function addFigure(services: Services, input: AddFigureInput): Promise<FigureRow> {
  return transact(services, async (services) => {
    const { db } = services;
    const regionCode = await readRegion(services, 'regionCode', input.regionCode);
    authorize(services, 'figures.manage', regionCode);
    const told = readFigure(services, input);
    const topicCode = await readTopic(services, input);
    const figure = await db.figure.create({
      data: { ...columnsOf(told), topicCode, regionCode },
      include: WITH_TOPIC,
    });
    await recordEvent(services, {
      action: 'figure.add',
      subject: { type: 'Figure', id: figure.id },
      regionCode,
      after: { ...told, topicCode },
      policy: 'figures.manage',
    });
    return figure;
  });
}

/** The topic that there is, or a new one when the input gives it a name. */
async function readTopic({ db }: Services, input: AddFigureInput): Promise<string> {
  const { topicCode: code } = input;
  const names = [readOptionalText('topicNameId', input.topicNameId, 120), input.topicNameEn?.trim() || null];
  if (names.every((name) => name === null)) {
    const topic = await db.figureTopic.findUnique({ where: { code } });
    if (!topic) throw badInput('topicCode', 'figureTopicUnknown');
    return code;
  }
  const data = {
    code: readCode('topicCode', code),
    names: {
      id: readText('topicNameId', input.topicNameId ?? '', 120),
      en: readText('topicNameEn', input.topicNameEn ?? '', 120),
    },
  };
  const made = await db.figureTopic.createMany({ data, skipDuplicates: true });
  if (made.count === 0) throw new DomainError('CONFLICT', 'codeTaken', {}, ['topicCode']);
  return code;
}

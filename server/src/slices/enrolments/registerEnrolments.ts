import { createHash } from 'node:crypto';
import { dayOf } from '@payung/shared/day';
import { commonRegion } from '@payung/shared/regionCode';
import type { Context, Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { readOptionalText, readText } from '../../graphql/readInput.js';
import { newId } from '../../newId.js';
import { authorizeAnywhere } from '../access/access.policy.js';
import { recordEvent } from '../audit/recordEvent.js';
import { type UploadedFile, getUpload, letUploadGo } from '../uploads/upload.service.js';
import { toBatch } from './batch.js';
import type { DecreeInput } from './decree.input.js';
import { listText } from './decreeList.rules.js';
import { mediaTypeOf } from './decreePaper.rules.js';
import { keepPieces } from './decreePieces.js';
import type { EnrolmentSelection } from './enrolment.input.js';
import type { EnrolmentBatch } from './enrolmentBatch.type.js';
import { findListed } from './listedPeople.js';
import type { MovableRow } from './movables.js';
import { moveEnrolments } from './moveEnrolments.js';
import { selectEnrolments } from './selectEnrolments.js';

const LARGEST_PAPER = 10_000_000;

/** A decree that was read, with its paper. */
interface Paper {
  readonly number: string;
  readonly date: string;
  readonly title: string | null;
  readonly file: UploadedFile;
}

/**
 * Registers the verified by their decree: its paper is kept, the list of those who go is frozen and hashed, their seats are
 * taken. Those who cannot go are told apart; where nobody goes, no decree is made.
 */
export async function registerEnrolments(
  ctx: Context,
  selection: EnrolmentSelection,
  input: DecreeInput,
): Promise<EnrolmentBatch> {
  authorizeAnywhere(ctx, 'enrolments.register');
  const paper = await readPaper(ctx, input);
  const ids = await selectEnrolments(ctx, selection, 'register');
  let decreeId: string | null = null;
  const outcomes = await moveEnrolments(ctx, ids, 'register', {
    reason: null,
    decree: async (services, people) => (decreeId = await addDecree(services, paper, people)),
  });
  return toBatch(outcomes, decreeId);
}

async function readPaper(ctx: Context, { number, date, title, uploadId }: DecreeInput): Promise<Paper> {
  if (date > dayOf(ctx.clock())) throw badInput('decree.date', 'dayToCome');
  const file = await getUpload(ctx, 'decree.uploadId', uploadId, LARGEST_PAPER);
  if (mediaTypeOf(file.bytes) === null) throw badInput('decree.uploadId', 'paperKindUnknown');
  return {
    number: readText('decree.number', number, 100),
    title: readOptionalText('decree.title', title, 300),
    date,
    file,
  };
}

async function addDecree(services: Services, paper: Paper, people: readonly MovableRow[]): Promise<string> {
  const { db, clock, actor } = services;
  const { number, title, file } = paper;
  const date = new Date(paper.date);
  if ((await db.decree.count({ where: { number, date } })) > 0)
    throw new DomainError('CONFLICT', 'decreeTaken', { value: number }, ['decree.number', 'decree.date']);
  const ids = people.map((one) => one.id);
  const list = Buffer.from(listText(await findListed(services, ids)));
  const id = newId(clock());
  const regionCode = commonRegion(people.map((one) => one.regionCode));
  const listSha256 = createHash('sha256').update(list).digest('hex');
  await db.decree.create({
    data: {
      id,
      number,
      date,
      title,
      regionCode,
      fileName: file.name,
      fileSha256: file.sha256,
      people: ids.length,
      listSha256,
      registeredAt: clock(),
      registeredById: actor.id,
      registeredByKind: actor.kind,
      registeredByName: actor.name,
    },
  });
  await keepPieces(services, id, 'PAPER', file.bytes);
  await keepPieces(services, id, 'LIST', list);
  await letUploadGo(services, file.id);
  await recordEvent(services, {
    action: 'decree.register',
    subject: { type: 'Decree', id },
    regionCode,
    after: { number, date: paper.date, title, people: ids.length, fileSha256: file.sha256, listSha256 },
    policy: 'enrolments.register',
  });
  return id;
}

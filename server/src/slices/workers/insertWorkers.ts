import { dayOf } from '@payung/shared/day';
import { nameKey } from '@payung/shared/personName';
import type { Services } from '../../context.js';
import { newId } from '../../newId.js';
import { sealDetails, sealNik } from './sealWorker.js';
import { type WorkerContent, differsFromNik } from './workerContent.rules.js';

/** With an id of its own for who must know it beforehand. */
export type NewWorker = WorkerContent & { readonly id?: string };

export interface InsertedWorker {
  readonly id: string;
  /** Of the content, in the list that was given. */
  readonly index: number;
}

/**
 * Adds people, all in one statement, each with a place of residence from today on. Whose NIK is there already, be it since a
 * moment ago, is passed over. What they hold was found without fault; who calls records the event.
 */
export async function insertWorkers(services: Services, contents: readonly NewWorker[]): Promise<InsertedWorker[]> {
  const { db, actor, vault, clock } = services;
  const now = clock();
  const rows = contents.map((content) => toRow(services, content.id ?? newId(now), content));
  // In one order, so that no two who add the same people wait for each other.
  const sorted = rows.toSorted((one, other) => (one.nikHash < other.nikHash ? -1 : 1));
  const inserted = await db.$queryRaw<{ id: string }[]>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(sorted)}::jsonb) AS given (
        "id" text, "name" text, "nameKey" text, "nikHash" text, "nikSealed" text, "detailsSealed" text, "sex" "Sex", "birthDate" date,
        "birthPlace" text, "regionCode" text, "categoryCode" text, "attributes" jsonb, "monthlyIncome" int, "desil" smallint,
        "nikDiffers" boolean)
    ), added AS (
      INSERT INTO "Worker" ("id", "name", "nameKey", "nikHash", "nikSealed", "detailsSealed", "sex", "birthDate", "birthPlace",
        "regionCode", "categoryCode", "attributes", "monthlyIncome", "desil", "nikDiffers", "createdAt", "createdById",
        "createdByKind", "createdByName")
      SELECT "id", "name", "nameKey", decode("nikHash", 'hex'), decode("nikSealed", 'base64'), decode("detailsSealed", 'base64'),
        "sex", "birthDate", "birthPlace", "regionCode", "categoryCode", "attributes", "monthlyIncome", "desil", "nikDiffers",
        ${now}, ${actor.id}, ${actor.kind}::"AuditActorKind", ${actor.name}
      FROM given
      ON CONFLICT ("nikHash") DO NOTHING
      RETURNING "id", "regionCode"
    ), homes AS (
      INSERT INTO "WorkerResidence" ("workerId", "from", "regionCode") SELECT "id", ${dayOf(now)}::date, "regionCode" FROM added
    )
    SELECT "id" FROM added`;
  const indexes = new Map(rows.map(({ id }, index) => [id, index]));
  return inserted.map(({ id }) => ({ id, index: indexes.get(id) ?? -1 })).toSorted((a, b) => a.index - b.index);

  function toRow(services: Services, id: string, content: NewWorker) {
    const { nik, details, ...open } = content;
    const sealed = sealDetails(services, id, details);
    return {
      ...open,
      id,
      nameKey: nameKey(content.name),
      nikHash: Buffer.from(vault.nikHash(nik)).toString('hex'),
      nikSealed: Buffer.from(sealNik(services, id, nik)).toString('base64'),
      detailsSealed: sealed && Buffer.from(sealed).toString('base64'),
      nikDiffers: differsFromNik(content),
    };
  }
}

import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import type { Import as ImportRow } from '../../generated/prisma/client.js';
import { newId } from '../../newId.js';
import type { Cell } from '../../sheets/cell.js';
import type { Table } from '../../sheets/readTable.js';
import { transact } from '../../transact.js';
import { authorize, authorizeAnywhere, regionOfSight } from '../access/access.policy.js';
import { readRegion } from '../access/readRegion.js';
import { recordEvent } from '../audit/recordEvent.js';
import { recallColumns } from './columnMemory.js';
import { areNoHeadings, guessColumns } from './guessColumns.js';
import { type ImportFile, readImportFile } from './importFile.js';
import { attributeFields } from './importFields.js';

export interface StartFields {
  readonly uploadId: string;
  readonly within?: string | null;
}

/** Takes a file of people up: what its columns seem to say is to be looked at by who brought it, before it is checked. */
export async function startImport(ctx: Context, input: StartFields): Promise<ImportRow> {
  authorizeAnywhere(ctx, 'imports.run');
  const within = await readRegion(ctx, 'within', input.within);
  if (within !== null) authorize(ctx, 'imports.run', within);
  const { uploadId } = input;
  const { name, sha256, headings, samples } = await readImportFile(ctx, uploadId, lookAt);
  const columns = await recallColumns(ctx, guessColumns(headings, await attributeFields(ctx, null), samples));
  return transact(ctx, async (ctx) => {
    const { actor, clock } = ctx;
    const id = newId(clock());
    const regionCode = within ?? regionOfSight(actor, 'imports.run');
    const one = await ctx.db.import.create({
      data: {
        id,
        uploadId,
        fileName: name,
        sha256,
        regionCode,
        columns,
        createdAt: clock(),
        actorId: actor.id,
        actorKind: actor.kind,
        actorName: actor.name,
      },
    });
    await recordEvent(ctx, {
      action: 'import.start',
      subject: { type: 'Import', id },
      regionCode,
      after: { sha256 },
      policy: 'imports.run',
    });
    return one;
  });
}

/** So many rows show what the columns look like. */
const SAMPLES = 20;

async function lookAt({ headings, rows }: Table, file: ImportFile) {
  if (areNoHeadings(headings)) throw badInput('uploadId', 'headingsMissing');
  const samples: (readonly Cell[])[] = [];
  for await (const { cells } of rows) {
    samples.push(cells);
    if (samples.length === SAMPLES) break;
  }
  if (samples.length === 0) throw badInput('uploadId', 'fileEmpty');
  return { ...file, headings, samples };
}

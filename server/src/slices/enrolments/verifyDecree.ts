import { createHash } from 'node:crypto';
import type { Context } from '../../context.js';
import { getDecree } from './decree.service.js';
import type { DecreeCheck } from './decree.type.js';
import { changedSince, readList } from './decreeList.rules.js';
import { openPieces } from './decreePieces.js';
import { findListedBy } from './listedPeople.js';

const MOST_NAMED = 1_000;

/** Hashes anew what was kept of a decree, and compares its list with the enrolments of today. */
export async function verifyDecree(ctx: Context, id: string): Promise<DecreeCheck> {
  const { people, listSha256, fileSha256 } = await getDecree(ctx, 'id', id);
  const list = await openPieces(ctx, id, 'LIST');
  const paper = await openPieces(ctx, id, 'PAPER');
  const frozen = list && readList(list.toString());
  const changes = frozen ? changedSince(frozen, await findListedBy(ctx, id)) : [];
  return {
    isListWhole: list !== null && hashOf(list) === listSha256 && frozen?.size === people,
    isPaperWhole: paper !== null && hashOf(paper) === fileSha256,
    people,
    changed: changes.length,
    changes: changes.slice(0, MOST_NAMED),
  };
}

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

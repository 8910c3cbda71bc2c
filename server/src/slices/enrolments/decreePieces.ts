import type { Services } from '../../context.js';
import type { DecreePart } from '../../generated/prisma/enums.js';
import { SealError } from '../../personal/seal.js';

const PIECE = 512 * 1024;
/** Pieces that are read at once. */
const TOGETHER = 4;

const placeOf = (decreeId: string, part: DecreePart, number: number) => ({
  table: 'DecreePiece',
  id: `${decreeId} ${part} ${number}`,
  field: 'content',
});

/** Keeps a part of a decree’s files: papers and lists tell of people, so they are sealed. */
export async function keepPieces(
  { db, vault }: Services,
  decreeId: string,
  part: DecreePart,
  content: Buffer,
): Promise<void> {
  const numbers = Array.from({ length: Math.max(1, Math.ceil(content.length / PIECE)) }, (_, number) => number);
  for (const number of numbers) {
    const sealed = vault.sealBytes(
      content.subarray(number * PIECE, (number + 1) * PIECE),
      placeOf(decreeId, part, number),
    );
    await db.decreePiece.create({ data: { decreeId, part, number, sealed } });
  }
}

/** The part, or null when it is not all there as it was sealed. */
export async function openPieces(
  { db, vault }: Pick<Services, 'db' | 'vault'>,
  decreeId: string,
  part: DecreePart,
): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  for (;;) {
    const batch = await db.decreePiece.findMany({
      where: { decreeId, part, number: { gte: pieces.length } },
      orderBy: { number: 'asc' },
      take: TOGETHER,
    });
    try {
      for (const { sealed } of batch) pieces.push(vault.openBytes(sealed, placeOf(decreeId, part, pieces.length)));
    } catch (error) {
      if (error instanceof SealError) return null;
      throw error;
    }
    if (batch.length < TOGETHER) return pieces.length === 0 ? null : Buffer.concat(pieces);
  }
}

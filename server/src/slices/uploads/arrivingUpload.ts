import type { Services } from '../../context.js';
import { keepBooks } from '../../transact.js';
import { ownUploads } from './upload.policy.js';

/** How long a file may take to arrive, in milliseconds: 50 MB at a quarter of a megabit a second. */
export const ARRIVES_WITHIN = 30 * 60_000;
/** What is left of one that was cut off by the end of its process is cleared away then. */
const FORGOTTEN_AFTER = 2 * ARRIVES_WITHIN;

export interface SealedPiece {
  readonly number: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Where the pieces of a file go while it comes. It is nobody's deed, and nobody's file, before the whole of it is there. */
export interface ArrivingUpload {
  keep(pieces: readonly SealedPiece[]): Promise<void>;
  /** Leaves nothing of it. */
  drop(): Promise<void>;
}

export async function beginUpload(
  services: Pick<Services, 'books' | 'clock' | 'actor' | 'log'>,
  id: string,
): Promise<ArrivingUpload> {
  const now = services.clock();
  const expiresAt = new Date(now.getTime() + FORGOTTEN_AFTER);
  await keepBooks(services, (db) =>
    db.upload.create({ data: { ...ownUploads(services), id, size: 0, createdAt: now, expiresAt } }),
  );
  return {
    keep: async (pieces) => {
      const data = pieces.map(({ number, sealed }) => ({ uploadId: id, number, sealed }));
      await keepBooks(services, (db) => db.uploadPiece.createMany({ data }));
    },
    drop: async () => {
      await keepBooks(services, (db) => db.upload.deleteMany({ where: { id, arrivedAt: null } })).catch(
        // The sweep clears it away.
        (error: unknown) => services.log.warn({ upload: id, kind: kindOf(error) }, 'an upload could not be dropped'),
      );
    },
  };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

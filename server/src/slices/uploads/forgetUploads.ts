import type { Services } from '../../context.js';
import { keepBooks } from '../../transact.js';

/** Clears away files that are over their time. */
export async function forgetUploads(services: Services): Promise<void> {
  await keepBooks(services, (db) => db.upload.deleteMany({ where: { expiresAt: { lte: services.clock() } } }));
}

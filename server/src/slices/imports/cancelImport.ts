import type { Services } from '../../context.js';
import type { Import as ImportRow } from '../../generated/prisma/client.js';
import { canBeCancelled, canBeUndone } from './import.rules.js';
import { moveImport } from './moveImport.js';

/** Stops what is under way, after the rows that it is at; what has landed by then stays until it is taken back. */
export function cancelImport(services: Services, id: string): Promise<ImportRow> {
  return moveImport(services, id, {
    action: 'import.cancel',
    permission: 'imports.run',
    isPossible: canBeCancelled,
    change: async () => ({ status: 'CANCELLED' }),
    isRun: false,
  });
}

/** Begins to take back what the run made. */
export function undoImport(services: Services, id: string, reason: string): Promise<ImportRow> {
  return moveImport(services, id, {
    action: 'import.undo',
    permission: 'imports.undo',
    isPossible: canBeUndone,
    change: async (_, { landed }) => ({ status: 'UNDOING', total: landed, done: 0 }),
    isRun: true,
    reason,
  });
}

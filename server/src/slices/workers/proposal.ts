import { z } from 'zod';
import type { Services } from '../../context.js';
import type { WorkerRequest as RequestRow } from '../../generated/prisma/client.js';
import type { Bytes } from '../../personal/seal.js';

const change = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() });
const proposal = z.object({ changes: z.array(change) });

/** What is proposed: the changes, as they were seen when it was. */
export type Proposal = z.infer<typeof proposal>;

const placeOf = (id: string) => ({ table: 'WorkerRequest', id, field: 'proposal' });

export const sealProposal = ({ vault }: Pick<Services, 'vault'>, id: string, given: Proposal): Bytes =>
  vault.seal(JSON.stringify(given), placeOf(id));

export const openProposal = (
  { vault }: Pick<Services, 'vault'>,
  { id, proposalSealed }: Pick<RequestRow, 'id' | 'proposalSealed'>,
): Proposal => proposal.parse(JSON.parse(vault.open(proposalSealed, placeOf(id))));

/** The value that a field shall have, as text; null where there is none. */
export function proposedText({ changes }: Proposal, field: string): string | null {
  const value = changes.find((one) => one.field === field)?.after;
  return typeof value === 'string' ? value : null;
}

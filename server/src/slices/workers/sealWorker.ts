import { z } from 'zod';
import type { Services } from '../../context.js';
import type { Worker as WorkerRow } from '../../generated/prisma/client.js';
import type { Bytes } from '../../personal/seal.js';
import { NO_DETAILS, type WorkerDetails } from './contact.rules.js';

type Keeping = Pick<Services, 'vault'>;
type Sealed = Pick<WorkerRow, 'id' | 'nikSealed' | 'detailsSealed'>;

const text = z.string().nullable();
const details = z.object({ phone: text, email: text, address: text, rt: text, rw: text, motherName: text });

const placeOf = (id: string, field: 'nik' | 'details') => ({ table: 'Worker', id, field });

export const sealNik = ({ vault }: Keeping, id: string, nik: string): Bytes => vault.seal(nik, placeOf(id, 'nik'));

export const openNik = ({ vault }: Keeping, { id, nikSealed }: Sealed): string =>
  vault.open(nikSealed, placeOf(id, 'nik'));

/** Null when none of them is known. */
export function sealDetails({ vault }: Keeping, id: string, given: WorkerDetails): Bytes | null {
  const isKnown = Object.values(given).some((one) => one !== null);
  return isKnown ? vault.seal(JSON.stringify(details.parse(given)), placeOf(id, 'details')) : null;
}

export function openDetails({ vault }: Keeping, { id, detailsSealed }: Sealed): WorkerDetails {
  if (detailsSealed === null) return NO_DETAILS;
  return details.parse(JSON.parse(vault.open(detailsSealed, placeOf(id, 'details'))));
}

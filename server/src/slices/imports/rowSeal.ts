import type { Services } from '../../context.js';
import { type SealedCells, sealedCells } from './personValues.js';

type Keeping = Pick<Services, 'vault'>;

export function sealCells({ vault }: Keeping, importId: string, number: number, cells: SealedCells): Uint8Array {
  return vault.seal(JSON.stringify(cells), placeOf(importId, number));
}

export function openCells({ vault }: Keeping, importId: string, number: number, sealed: Uint8Array): SealedCells {
  return sealedCells.parse(JSON.parse(vault.open(sealed, placeOf(importId, number))));
}

const placeOf = (importId: string, number: number) => ({
  table: 'ImportRow',
  id: `${importId} ${number}`,
  field: 'cellsSealed',
});

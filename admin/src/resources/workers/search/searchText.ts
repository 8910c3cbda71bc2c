import { nikFaults } from '@payung/shared/nik';
import type { NikProblem, NikFaultCode } from '@payung/shared/nik';

/** Whom somebody looks for: by a NIK, or by a name. */
export type Wanted = { readonly by: 'nik'; readonly nik: string } | { readonly by: 'name'; readonly name: string };

/** Why what was typed cannot be looked for. */
export type SearchFault =
  { readonly is: 'short' | 'mixed' } | { readonly is: 'nik'; readonly fault: NikProblem<NikFaultCode> };

const SHORTEST_NAME = 3;

/** What was typed into the one field: digits are a NIK, all else a name. */
export function readSearch(text: string): Wanted | SearchFault {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (/^[\d .-]+$/.test(typed) && /\d/.test(typed)) {
    // As people write it from a card: in groups.
    const nik = typed.replace(/\D/g, '');
    const [fault] = nikFaults(nik);
    return fault ? { is: 'nik', fault } : { by: 'nik', nik };
  }
  // Whoever searches is written into the trail with the words, where no piece of a NIK may stand.
  if (/\d/.test(typed)) {
    return { is: 'mixed' };
  }
  return typed.replace(/[^\p{L}]/gu, '').length < SHORTEST_NAME ? { is: 'short' } : { by: 'name', name: typed };
}

export const isWanted = (read: Wanted | SearchFault): read is Wanted => 'by' in read;

import type { Candidate } from '../enrolments/judgeProposals.js';
import { attributesOf } from '../workers/workerContent.js';
import type { PersonOfRow } from './personRow.js';
import type { Registered } from './registry.js';

/** Somebody of the registry, as the registry has them: what a row says otherwise changes nothing. */
export function candidateOf(worker: Registered): Candidate {
  const { nikHash: _hash, nameKey: _key, ...known } = worker;
  return { ...known, attributes: attributesOf(worker) };
}

/** Somebody who is not registered yet. */
export function newCandidate(values: PersonOfRow, regionCode: string): Candidate {
  const { categoryCode, desil, monthlyIncome, attributes, birthDate } = values;
  return {
    id: null,
    regionCode,
    categoryCode,
    desil,
    monthlyIncome,
    attributes,
    birthDate: new Date(birthDate),
    heldAt: null,
    diedOn: null,
    movedAwayOn: null,
    mergedIntoId: null,
  };
}

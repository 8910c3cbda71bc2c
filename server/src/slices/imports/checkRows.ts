import { type NikWarningCode, nikWarnings } from '@payung/shared/nik';
import { nameKey } from '@payung/shared/personName';
import type { Services } from '../../context.js';
import type { MessageKey, MessageParameters } from '../../messages.js';
import { isAllowed } from '../access/access.policy.js';
import { findCovers } from '../enrolments/proposalFacts.js';
import type { JudgedProposal } from '../enrolments/judgeProposals.js';
import { type RowProblem, RowVerdict } from '../uploads/rowProblem.type.js';
import { candidateOf, newCandidate } from './candidate.js';
import { problemOf } from './problems.js';
import type { ProposalJudge } from './proposals.js';
import type { ContentProblem, WorkerContent } from '../workers/contentProblems.js';
import type { FoundPlace } from './places.js';
import type { PersonOfRow, PersonRow } from './personRow.js';
import { type Registered, findAlike, findByNik, hashKey } from './registry.js';

/** A row with its verdict. */
export interface CheckedRow {
  readonly number: number;
  readonly verdict: RowVerdict;
  readonly problems: readonly RowProblem[];
  readonly cells: readonly string[];
  readonly values: PersonOfRow | null;
  readonly nikHash: Uint8Array | null;
  readonly regionCode: string | null;
  readonly quotaId: string | null;
  /** Of the registry. */
  readonly workerId: string | null;
}

export interface CheckTools {
  readonly findPlace: (written: PersonRow['place']) => FoundPlace;
  /** What is wrong with a person as the row has them. */
  readonly problemsOf: (content: WorkerContent) => ContentProblem[];
  readonly judge: ProposalJudge;
  /** The heading above what a message is about. */
  readonly headingOf: (column: string) => string;
}

export interface RowCheck {
  /** Rows in the order of the file; each says what it does to those that come after. */
  check(rows: readonly PersonRow[]): Promise<CheckedRow[]>;
  /** A row that was checked before an interruption: only what it does to those after. */
  pass(row: PersonRow): void;
}

/** A row on its way to a verdict. */
interface Candidacy {
  readonly row: PersonRow;
  readonly problems: RowProblem[];
  readonly warnings: RowProblem[];
  readonly nikHash: Uint8Array | null;
  readonly regionCode: string | null;
  quotaId: string | null;
  worker: Registered | null;
}

/** Gives each row its verdict: by itself, beside the other rows of the file, beside the registry, and in the queue for the seats. */
export function createRowCheck(services: Services, { findPlace, problemsOf, judge, headingOf }: CheckTools): RowCheck {
  const { vault } = services;
  /** Who came before, by NIK and by what they are otherwise: the numbers of their rows. */
  const byNik = new Map<string, number>();
  const byPerson = new Map<string, number>();
  const problem = (column: string, code: MessageKey, parameters: MessageParameters = {}): RowProblem => ({
    column: headingOf(column),
    code,
    parameters: { column: headingOf(column), ...parameters },
  });

  return {
    pass: (row) => void begin(row),
    async check(rows) {
      const begun = rows.map(begin);
      await compareWithRegistry(begun);
      await queueForSeats(begun);
      return begun.map(toChecked);
    },
  };

  /** What needs no look into the database. */
  function begin(row: PersonRow): Candidacy {
    const problems = [...row.problems];
    const warnings = [...row.warnings];
    if (row.isNobody) return { row, problems, warnings, nikHash: null, regionCode: null, quotaId: null, worker: null };
    const place = findPlace(row.place);
    if (!place.region) problems.push(problem('village', place.code, place.parameters));
    else if (row.values) addContentProblems(row.values, place.region.code, problems, warnings);
    const nikHash = row.nik === null ? null : vault.nikHash(row.nik);
    const one = {
      row,
      problems,
      warnings,
      nikHash,
      regionCode: place.region?.code ?? null,
      quotaId: null,
      worker: null,
    };
    if (nikHash) findTwins(one, hashKey(nikHash));
    return one;
  }

  function addContentProblems(
    values: PersonOfRow,
    regionCode: string,
    problems: RowProblem[],
    warnings: RowProblem[],
  ): void {
    for (const { field, key, parameters } of problemsOf({ ...values, regionCode })) {
      const code = key === 'asSaid' ? (field === 'nik' ? 'nikFaulty' : 'attributeFaulty') : key;
      problems.push(problem(COLUMN_OF_FIELD[field] ?? field, code, parameters));
    }
    for (const { code } of nikWarnings(values.nik, { ...values, regionCode }))
      warnings.push(problem('nik', NIK_WARNINGS[code]));
  }

  function findTwins({ row, problems, warnings, regionCode }: Candidacy, key: string): void {
    const { number, values } = row;
    const twin = byNik.get(key);
    if (twin !== undefined) {
      problems.push(problem('nik', 'nikTwice', { row: twin }));
      return;
    }
    // A row that is refused for what it says itself stands in nobody's way.
    if (problems.length > 0 || !values) return;
    byNik.set(key, number);
    const person = `${nameKey(values.name)}\n${values.birthDate}\n${regionCode}`;
    const alike = byPerson.get(person);
    if (alike === undefined) byPerson.set(person, number);
    else warnings.push(problem('name', 'personLikeRow', { row: alike }));
  }

  async function compareWithRegistry(begun: readonly Candidacy[]): Promise<void> {
    const known = await findByNik(
      services,
      begun.flatMap(({ nikHash }) => nikHash ?? []),
    );
    const unknown = [];
    for (const one of begun) {
      const { values, number } = one.row;
      if (!one.nikHash || !values || one.regionCode === null || one.problems.length > 0) continue;
      one.worker = known.get(hashKey(one.nikHash)) ?? null;
      if (one.worker) compare(one, values, one.worker);
      else
        unknown.push({
          number,
          nameKey: nameKey(values.name),
          birthDate: values.birthDate,
          regionCode: one.regionCode,
        });
    }
    const alike = await findAlike(services, unknown);
    for (const one of begun) if (alike.has(one.row.number)) one.warnings.push(problem('name', 'personLikeRegistered'));
  }

  /** What is registered counts; a row that says something else does not change it, and may be about somebody else. */
  function compare({ problems, warnings, regionCode }: Candidacy, values: PersonOfRow, worker: Registered): void {
    const isNamed = worker.nameKey === nameKey(values.name);
    const isBorn = worker.birthDate.toISOString().startsWith(values.birthDate);
    if (!isNamed && !isBorn) problems.push(problem('nik', 'nikOfAnother'));
    else if (!isNamed) warnings.push(problem('name', 'nameDiffers'));
    else if (!isBorn) warnings.push(problem('birthDate', 'birthDateDiffers'));
    if (worker.regionCode !== regionCode) {
      const isSeen = isAllowed(services, 'workers.read', worker.regionCode);
      problems.push(
        problem(
          'village',
          isSeen ? 'livesElsewhere' : 'registeredElsewhere',
          isSeen ? { value: worker.regionCode } : {},
        ),
      );
    } else if (worker.categoryCode !== values.categoryCode) {
      warnings.push(problem('category', 'categoryDiffers', { value: worker.categoryCode }));
    }
  }

  async function queueForSeats(begun: readonly Candidacy[]): Promise<void> {
    const sound = begun.filter(({ row, problems }) => problems.length === 0 && !row.isNobody);
    judge.learn(
      await findCovers(
        services,
        sound.flatMap(({ worker }) => worker ?? []),
      ),
    );
    for (const one of sound) {
      const { worker, regionCode, row } = one;
      if (worker) settle(one, judge.judge(candidateOf(worker)));
      else if (row.values && regionCode !== null) settle(one, judge.judge(newCandidate(row.values, regionCode)));
    }
  }

  function settle(one: Candidacy, { refusal, seat, eligibility }: JudgedProposal): void {
    one.quotaId = seat?.quota.id ?? null;
    if (refusal) one.problems.push(problemOf(refusal, headingOf));
    else if (eligibility?.verdict === 'NEEDS_REVIEW') one.warnings.push(problem('category', 'eligibilityUndecided'));
  }
}

const COLUMN_OF_FIELD: Readonly<Record<string, string>> = { regionCode: 'village', categoryCode: 'category' };

const NIK_WARNINGS = {
  REGION_DIFFERS: 'nikOtherRegion',
  BIRTH_DATE_DIFFERS: 'nikOtherBirthDate',
  SEX_DIFFERS: 'nikOtherSex',
} as const satisfies Record<NikWarningCode, MessageKey>;

function toChecked({ row, problems, warnings, nikHash, regionCode, quotaId, worker }: Candidacy): CheckedRow {
  const isRejected = problems.length > 0;
  const verdict = isRejected ? RowVerdict.REJECTED : warnings.length > 0 ? RowVerdict.WARNING : RowVerdict.VALID;
  return {
    number: row.number,
    verdict,
    problems: [...problems, ...warnings],
    cells: row.cells,
    values: isRejected ? null : row.values,
    nikHash,
    regionCode,
    quotaId: isRejected ? null : quotaId,
    workerId: worker?.id ?? null,
  };
}

import type { CellValue } from '../../src/sheets/cell.js';
import type { Cells, FileKind } from './cells.js';
import { type ListedPerson, type ListedVillage, nikOf } from './people.js';
import type { Random } from './random.js';

/** What becomes of a row, and the reason that must be among those that are told. */
export interface ExpectedVerdict {
  readonly kind: FaultKind;
  readonly verdict: 'WARNING' | 'REJECTED';
  /** Any of these. */
  readonly codes: readonly [string, ...string[]];
  /** Whether the row alone shows it; else it takes the other rows, the rules of enrolments or those of the category. */
  readonly isOfRow: boolean;
}

export interface FaultySource {
  readonly random: Random;
  readonly today: string;
  /** Of another regency, that the list is not for. */
  readonly elsewhere: ListedVillage;
  /** Of the list, in another district, and called like nothing in the person’s own. */
  readonly otherVillage: ListedVillage;
  /** A row that came before, and is right. */
  readonly former: { readonly person: ListedPerson; readonly cells: Cells };
  /** Another number for the NIK, never given twice. */
  readonly count: number;
  readonly badAttribute: CellValue;
}

export interface Fault {
  readonly verdict: ExpectedVerdict['verdict'];
  readonly codes: ExpectedVerdict['codes'];
  readonly isOfRow: boolean;
  /** Where a spreadsheet’s own understanding is needed. */
  readonly only?: FileKind;
  /** What is different from the row of a person of whom nothing is wrong. */
  readonly change: (person: ListedPerson, source: FaultySource) => Partial<Cells>;
}

const ofRow = (code: string, change: Fault['change'], only?: FileKind): Fault => ({
  verdict: 'REJECTED',
  codes: [code],
  isOfRow: true,
  change,
  ...(only && { only }),
});
const place = ({ code, name, district, regency }: ListedVillage): Partial<Cells> => ({
  code,
  village: name,
  district,
  regency,
});
const replaceAt = (text: string, at: number, part: string): string =>
  text.slice(0, at) + part + text.slice(at + part.length);
const shift = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('02-29', '02-28')}`;

/** Every way in which a row goes wrong, and what is to be said of it. */
export const FAULTS = {
  NIK_NUMBER: ofRow('nikDigitsLost', ({ nik }) => ({ nik: Number(`${nik.slice(0, 15)}0`) }), 'XLSX'),
  NIK_SCIENTIFIC: ofRow('nikDigitsLost', ({ nik }) => ({ nik: `${nik[0]},${nik.slice(1, 6)}E+15` })),
  NIK_SHORT: ofRow('nikTooShort', ({ nik }) => ({ nik: nik.slice(0, 15) })),
  NIK_LONG: ofRow('nikTooLong', ({ nik }) => ({ nik: `${nik}7` })),
  NIK_LETTER: ofRow('nikNoDigits', ({ nik }) => ({ nik: replaceAt(nik, 2, 'O') })),
  NIK_DAY: ofRow('nikImpossible', ({ nik }) => ({ nik: replaceAt(nik, 6, '35') })),
  NIK_MONTH: ofRow('nikImpossible', ({ nik }) => ({ nik: replaceAt(nik, 8, '13') })),
  NIK_SEQUENCE: ofRow('nikImpossible', ({ nik }) => ({ nik: replaceAt(nik, 12, '0000') })),
  NIK_BLANK: ofRow('personCellMissing', (_, { random }) => ({ nik: random.pick([null, '-', ' ']) })),
  NAME_BLANK: ofRow('personCellMissing', () => ({ name: null })),
  NAME_FORMULA: ofRow('nameUnlikely', (_, { random }) => ({
    name: random.pick(['=HYPERLINK("http://evil.example","Siti")', '@SUM(1+1)*cmd', '=1+1', "+cmd|' /C calc'!A0"]),
  })),
  NAME_LONG: ofRow('cellTooLongHere', ({ name }) => ({ name: `${name} `.repeat(300) })),
  DATE_BLANK: ofRow('personCellMissing', () => ({ birthDate: null })),
  DATE_UNREADABLE: ofRow('dayUnreadable', (_, { random }) => ({
    birthDate: random.pick(['belum tahu', '31-02-1980', '1980', '17-13-1980', '35 tahun']),
  })),
  DATE_FUTURE: ofRow('birthDateImplausible', ({ birthDate }) => ({ birthDate: shift(birthDate, 100) })),
  DATE_AMBIGUOUS: ofRow('dayAmbiguous', ({ sex }, { count }) => ({
    nik: nikOf({ birthDate: '1980-05-06', sex }, count),
    birthDate: '05/06/1980',
  })),
  DATE_FORMULA: ofRow('formulaFailed', () => ({ birthDate: '#REF!' })),
  SEX_UNKNOWN: ofRow('sexUnreadable', () => ({ sex: 'X' })),
  CATEGORY_UNKNOWN: ofRow('categoryUnreadable', () => ({ category: 'Astronaut' })),
  INCOME_UNREADABLE: ofRow('incomeUnreadable', () => ({ income: 'tidak tentu' })),
  DESIL_UNREADABLE: ofRow('desilUnreadable', () => ({ desil: 14 })),
  VILLAGE_UNKNOWN: ofRow('regionNotFound', () => ({ code: null, village: 'Antah Berantah Jaya', regency: null })),
  VILLAGE_OF_OTHER_DISTRICT: {
    ...ofRow('regionNotFound', (_, { otherVillage }) => ({ code: null, village: otherVillage.name })),
    codes: ['regionNotFound', 'regionLooksLike'],
  },
  VILLAGE_ELSEWHERE: ofRow('personOfOtherRegion', (_, { elsewhere }) => place(elsewhere)),
  CODE_CONTRADICTS: ofRow('regionContradiction', (_, { otherVillage }) => ({ code: otherVillage.code })),
  NIK_TWICE: {
    ...ofRow('nikTwice', (_, { former }) => ({
      nik: former.person.nik,
      birthDate: former.cells.birthDate,
      sex: former.cells.sex,
    })),
    isOfRow: false,
  },
  AGE_65: {
    ...ofRow('ageAboveLimit', ({ sex, birthDate }, { today, count }) => {
      const born = `${Number(today.slice(0, 4)) - 67}${birthDate.slice(4).replace('02-29', '02-28')}`;
      return { nik: nikOf({ birthDate: born, sex }, count), birthDate: born };
    }),
    isOfRow: false,
  },
  ATTRIBUTE_BAD: {
    ...ofRow('attributeFaulty', (_, { badAttribute }) => ({ attribute: badAttribute })),
    isOfRow: false,
  },
  SEX_CONTRADICTS: warned('nikOtherSex', ({ sex }) => ({ sex: sex === 'MALE' ? 'P' : 'L' }), false),
  DATE_CONTRADICTS: warned('nikOtherBirthDate', ({ birthDate }) => ({ birthDate: shift(birthDate, 1) }), false),
  NIK_ELSEWHERE: warned('nikOtherRegion', (person, { count }) => ({ nik: nikOf(person, count, true) }), false),
  SAME_PERSON: warned(
    'personLikeRow',
    (_, { former: { person, cells }, count }) => ({ ...cells, ...place(person.village), nik: nikOf(person, count) }),
    false,
  ),
  SEX_BLANK: warned('sexFromNik', () => ({ sex: null })),
  DATE_SWAPPED: {
    ...warned('daySwapped', ({ sex }, { count }) => ({
      nik: nikOf({ birthDate: '1980-06-05', sex }, count),
      birthDate: new Date('1980-05-06'),
    })),
    only: 'XLSX',
  },
  PHONE_UNREADABLE: warned('contactPassedOver', () => ({ phone: '0812' })),
} as const satisfies Record<string, Fault>;

export type FaultKind = keyof typeof FAULTS;

function warned(code: string, change: Fault['change'], isOfRow = true): Fault {
  return { ...ofRow(code, change), verdict: 'WARNING', isOfRow };
}

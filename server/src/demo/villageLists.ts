/** What becomes of people on a list. */
export type Outcome = 'registered' | 'verified' | 'returned' | 'rejected' | 'proposed';
export const OUTCOMES = ['registered', 'verified', 'returned', 'rejected', 'proposed'] as const;

/** How many people of a village's list have come how far. */
export interface VillageList extends Readonly<Record<Outcome, number>> {
  readonly regionCode: string;
}

const none: Readonly<Record<Outcome, number>> = { registered: 0, verified: 0, returned: 0, rejected: 0, proposed: 0 };

/** Of the village whose operator one can be: something of everything, and seats to give. */
const OPERATORS = { registered: 110, verified: 40, returned: 12, rejected: 3, proposed: 35 };

const LISTS = [
  { ...none, registered: 250 },
  { ...none, proposed: 220 },
  { ...none, verified: 180 },
  { ...none, proposed: 90, returned: 30, rejected: 5 },
  { ...none, registered: 120, verified: 60 },
  none,
];

/** Of the other villages one in so many has brought a list; those around the operator's have nearly all. */
const EVERY = 18;

/** The lists of 2026. */
export function planVillageLists(villages: readonly string[], operators: string): VillageList[] {
  const district = operators.split('.').slice(0, 3).join('.');
  const others = villages.filter((code) => code !== operators);
  const bringing = others.filter((code, index) => code.startsWith(`${district}.`) || index % EVERY === 0);
  return [
    ...(villages.includes(operators) ? [{ ...OPERATORS, regionCode: operators }] : []),
    ...bringing.map((regionCode, index) => ({ ...(LISTS[index % LISTS.length] ?? none), regionCode })),
  ];
}

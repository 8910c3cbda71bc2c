import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProgrammeRuleKind } from '../../generated/prisma/enums.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { DateScalar, JSONScalar, MonthScalar, RupiahScalar } from '../../graphql/scalars.js';

registerEnumType(ProgrammeRuleKind, {
  name: 'ProgrammeRuleKind',
  description: 'What a rule says. The form of its `parameters` follows from it; all sums are whole rupiah.',
  valuesConfig: {
    CONTRIBUTION: {
      description:
        'What is paid a month: `{ method: "BRACKETS", brackets: [{ from, base, perMonth }] }`, by monthly income; `{ method: "FLAT", perMonth }`; or `{ method: "RATE", perMille, baseOf }`, thousandths of the base income of another programme.',
    },
    RELIEF: { description: 'What need not be paid of it: `{ percent, excludedKinds }`, not for funds of these kinds.' },
    TRANSPORT_RELIEF: { description: 'The same for who works in transport.' },
    BENEFIT: {
      description:
        'What is paid in a case: `{ benefits: [{ key, names, amount, isCeiling, ofBaseIncome: { percent, months } }] }`.',
    },
    WAITING_PERIOD: { description: 'What is paid instead in the first months: `{ months, benefits }`.' },
    SCHOLARSHIP: {
      description:
        'For the children: `{ children, untilAge, contributedYears, levels: [{ key, names, perYear, years }] }`.',
    },
    ENTRY_AGE: { description: 'Who is younger may join: `{ below }`, years.' },
    ARREARS: { description: 'After more than so many unpaid months the cover ends: `{ months }`.' },
  },
});

@ObjectType({
  description: 'A programme of BPJS Ketenagakerjaan that informal workers (BPU) can have.',
  simpleResolvers: true,
})
export class Programme {
  @Field(() => ID, { description: '`JKK` (work accident), `JKM` (death) or `JHT` (old age).' })
  code: string;

  names: Readonly<Record<'id' | 'en', string>>;
}

@ObjectType({
  description:
    'What holds for a programme for some time. Rules are added and ended, never overwritten; of one kind there is one on any day.',
  simpleResolvers: true,
})
export class ProgrammeRule {
  @Field(() => ID, { description: 'Names it for `endProgrammeRule`.' })
  id: string;

  @Field(() => ProgrammeRuleKind, { description: 'What it says.' })
  kind: ProgrammeRuleKind;

  @Field(() => DateScalar, {
    description: 'The first day. For contributions what holds on the first day of a month holds for the month.',
  })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: until it is ended.' })
  to: string | null;

  @Field(() => JSONScalar, { description: 'What it says, in the form of its kind.' })
  parameters: unknown;

  @Field(() => String, { description: 'The regulation, `PP 44/2015, Lampiran II`.' })
  legalBasis: string;

  @Field(() => String, { description: 'Where it was read.' })
  source: string;

  @Field(() => Boolean, {
    description: 'Whether nobody doubts it; what is not confirmed is to be asked of the branch.',
  })
  confirmed: boolean;

  @Field(() => [String], { description: 'The mutations that the viewer may use on it: `endProgrammeRule`.' })
  abilities: string[];
}

@ObjectType({ description: 'What one programme costs in months in a row under the same rules.', simpleResolvers: true })
export class ContributionLine {
  @Field(() => Programme, { description: 'The programme.' })
  programme: Programme;

  @Field(() => MonthScalar, { description: 'The first month.' })
  from: string;

  @Field(() => MonthScalar, { description: 'The last month.' })
  to: string;

  @Field(() => Int, { description: 'How many months these are.' })
  months: number;

  @Field(() => RupiahScalar, { description: 'The base income that stands for the monthly income.' })
  baseIncome: number;

  @Field(() => RupiahScalar, { description: 'What is paid a month, the relief taken off.' })
  perMonth: number;

  @Field(() => RupiahScalar, { description: 'What is paid for all of its months.' })
  total: number;

  @Field(() => ProgrammeRule, { description: 'The rule by which it is so much.' })
  rule: ProgrammeRule;

  @Field(() => ProgrammeRule, { nullable: true, description: 'The rule by which it is less; null without a relief.' })
  relief: ProgrammeRule | null;
}

@ObjectType({ description: 'What cover costs, and why.', simpleResolvers: true })
export class ContributionQuote {
  @Field(() => RupiahScalar, { description: 'What is paid in the first month, for all programmes.' })
  perMonth: number;

  @Field(() => RupiahScalar, { description: 'What is paid for all months and programmes.' })
  total: number;

  @ListSize(6)
  @Field(() => [ContributionLine], { description: 'By programme, then by time.' })
  lines: ContributionLine[];
}

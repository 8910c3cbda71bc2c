import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ProgrammeRuleKind } from '../../generated/prisma/enums.js';
import { DateScalar, JSONScalar, MonthScalar, RupiahScalar } from '../../graphql/scalars.js';

@InputType({ description: 'A rule to add.' })
export class AddProgrammeRuleInput {
  @Field(() => ID, { description: 'For which programme: `JKK`, `JKM`, `JHT`.' })
  programmeCode: string;

  @Field(() => ProgrammeRuleKind, { description: 'What it says.' })
  kind: ProgrammeRuleKind;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; without it, until it is ended.' })
  to?: string | null;

  @Field(() => JSONScalar, {
    description: 'In the form of its kind (`ProgrammeRuleKind`); else BAD_USER_INPUT that says where it is not.',
  })
  parameters: unknown;

  @Field(() => String, { description: 'The regulation, at most 300 characters.' })
  legalBasis: string;

  @Field(() => String, { description: 'Where it was read, at most 500 characters.' })
  source: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether somebody has read it in its primary source.' })
  confirmed: boolean;
}

@ArgsType()
export class ContributionQuoteArgs {
  @Field(() => [ID], { description: 'The codes of the programmes, one at least.' })
  programmeCodes: string[];

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'The worker’s monthly income, 0 to 1,000,000,000; without it, the base package.',
  })
  monthlyIncome?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The fund that pays: reliefs depend on it. BAD_USER_INPUT when it may not pay for the programmes.',
  })
  fundingSourceCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the worker drives or delivers: transport has a relief of its own.',
  })
  isTransport?: boolean | null;

  @Field(() => MonthScalar, { description: 'The first month.' })
  from: string;

  @Field(() => Int, { description: 'How many months, 1 to 60.' })
  months: number;
}

import { Field, ID, InputType, Int } from 'type-graphql';
import { FundingKind } from '../../generated/prisma/enums.js';
import { RupiahScalar } from '../../graphql/scalars.js';

@InputType({ description: 'What a funding source is.' })
class FundingSourceInput {
  @Field(() => String, { description: 'Its name in Indonesian, at most 120 characters.' })
  nameId: string;

  @Field(() => String, { description: 'Its name in English, at most 120 characters.' })
  nameEn: string;

  @Field(() => FundingKind, { description: 'Whose money it is.' })
  kind: FundingKind;

  @Field(() => ID, { description: 'The region whose government pays.' })
  payerCode: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the group of participants: `SG`, `SD`, `SA`, `SL`.',
  })
  wadahCode?: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'For one region in a year at most; 1 or more.' })
  ceilingPerRegion?: number | null;

  @Field(() => [ID], { description: 'The codes of the programmes that it may pay, one at least.' })
  programmeCodes: string[];

  @Field(() => String, { nullable: true, description: 'The regulation, at most 300 characters.' })
  legalBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'Where that was read, at most 300 characters.' })
  source?: string | null;
}

@InputType({ description: 'A funding source to make.' })
export class CreateFundingSourceInput extends FundingSourceInput {
  @Field(() => ID, {
    description: '2 to 40 small letters, digits and hyphens, a letter first. CONFLICT when it is taken.',
  })
  code: string;
}

@InputType({ description: 'A funding source as it shall be.' })
export class ChangeFundingSourceInput extends FundingSourceInput {
  @Field(() => Int, { description: 'The version that was changed; STALE_VERSION when there is a newer one.' })
  version: number;
}

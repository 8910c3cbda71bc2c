import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { QuotaStatus, RegionType } from '../../generated/prisma/enums.js';
import { PageArgs } from '../../graphql/pagination.js';
import { REASON } from '../../graphql/readInput.js';
import { MonthScalar } from '../../graphql/scalars.js';

@InputType({ description: 'What all listed quotas have in common.' })
export class QuotaFilter {
  @Field(() => ID, { nullable: true, description: 'At this region or below it.' })
  within?: string | null;

  @Field(() => [ID], { nullable: true, description: 'For one of these categories; those for any are not among them.' })
  categoryCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Paid by one of these funds.' })
  fundingSourceCodes?: string[] | null;

  @Field(() => [QuotaStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: QuotaStatus[] | null;

  @Field(() => MonthScalar, { nullable: true, description: 'With this month among theirs.' })
  month?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: with no seat left; false: with some left.' })
  exhausted?: boolean | null;
}

@ArgsType()
export class QuotasArgs extends PageArgs {
  @Field(() => QuotaFilter, { nullable: true, description: 'Which ones; without it, all in sight.' })
  filter?: QuotaFilter | null;
}

@InputType({ description: 'Seats to give to every region of some kinds.' })
export class AllocateQuotasInput {
  @Field(() => ID, { description: 'To every region of these types at it or below it.' })
  within: string;

  @Field(() => [RegionType], { defaultValue: [RegionType.VILLAGE], description: 'To which kinds of regions.' })
  regionTypes: RegionType[];

  @Field(() => Int, { description: 'How many seats each gets, 0 to 10,000,000, and 1,000,000,000 together.' })
  seatsPerRegion: number;

  @Field(() => ID, { nullable: true, description: 'For the people of this category; without it, of any.' })
  categoryCode?: string | null;

  @Field(() => [ID], {
    description: 'The codes of the programmes, one at least; the fund must be allowed to pay them.',
  })
  programmeCodes: string[];

  @Field(() => ID, { description: 'The fund that pays. Its payer is one of the regions, or lies above them.' })
  fundingSourceCode: string;

  @Field(() => MonthScalar, { description: 'The first month.' })
  from: string;

  @Field(() => MonthScalar, { description: 'The last month, of the same year and not before the first.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'The decree or regulation, at most 300 characters.' })
  legalBasis?: string | null;

  @Field(() => String, REASON)
  reason?: string | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether seats can be taken at once; else the quotas are drafts until they are opened.',
  })
  open: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Only say what would be given.' })
  preview: boolean;
}

@InputType({ description: 'Quotas to give again in another year.' })
export class CopyQuotasInput {
  @Field(() => ID, { description: 'Those at this region or below it.' })
  within: string;

  @Field(() => Int, { description: 'The year that they are copied from, `2026`.' })
  fromYear: number;

  @Field(() => Int, { description: 'The year that they are copied to: the same months of it.' })
  toYear: number;

  @Field(() => [ID], { nullable: true, description: 'Only those that one of these funds pays.' })
  fundingSourceCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only those for one of these categories.' })
  categoryCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The decree or regulation, at most 300 characters.' })
  legalBasis?: string | null;

  @Field(() => String, REASON)
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only say what would be given.' })
  preview: boolean;
}

@InputType({ description: 'A quota with the seats that it shall have.' })
export class AdjustQuotaInput {
  @Field(() => Int, { description: 'The version that was looked at; STALE_VERSION when there is a newer one.' })
  version: number;

  @Field(() => Int, { description: 'How many seats, 0 to 10,000,000, and not fewer than are promised or taken.' })
  seats: number;

  @Field(() => String, { description: 'Why, at most 500 characters; ledger and audit keep it.' })
  reason: string;
}

@InputType({ description: 'Draft quotas to open.' })
export class OpenQuotasInput {
  @Field(() => ID, { description: 'Those at this region or below it.' })
  within: string;

  @Field(() => Int, { description: 'Of this year, `2026`.' })
  year: number;

  @Field(() => [ID], { nullable: true, description: 'Only those that one of these funds pays.' })
  fundingSourceCodes?: string[] | null;

  @Field(() => String, REASON)
  reason?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only say how many there are.' })
  preview: boolean;
}

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ListSize } from '../../graphql/limits/listSize.js';
import { MonthScalar, RupiahScalar } from '../../graphql/scalars.js';
import { Region } from '../regions/region.type.js';

export enum QuotaGridColumns {
  MONTH = 'MONTH',
  FUND = 'FUND',
}

registerEnumType(QuotaGridColumns, {
  name: 'QuotaGridColumns',
  description: 'What the columns of a grid are.',
  valuesConfig: {
    MONTH: { description: 'The twelve months of the year.' },
    FUND: { description: 'The funds that pay for seats in the month.' },
  },
});

@InputType({ description: 'Which seats a grid shows.' })
export class QuotaGridInput {
  @Field(() => ID, { description: 'The region whose parts are the rows.' })
  within: string;

  @Field(() => QuotaGridColumns, { description: 'What the columns are.' })
  columns: QuotaGridColumns;

  @Field(() => MonthScalar, { description: 'The month, or one of the year.' })
  month: string;

  @Field(() => [ID], { nullable: true, description: 'Only what one of these funds pays.' })
  fundingSourceCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only for one of these categories; those for any are left out.' })
  categoryCodes?: string[] | null;
}

@ObjectType({ description: 'Seats, added up.', simpleResolvers: true })
export class QuotaSums {
  @Field(() => Int, { description: 'How many seats there are.' })
  seats: number;

  @Field(() => Int, { description: 'How many of them are promised.' })
  reserved: number;

  @Field(() => Int, { description: 'How many are taken.' })
  committed: number;

  @Field(() => Int, { description: 'How many are left.' })
  available: number;
}

@ObjectType({ description: 'The seats of a region, and of all that lies below it.', simpleResolvers: true })
export class QuotaGridRow {
  @Field(() => Boolean, { description: 'Whether it is what the region has for itself, without its parts.' })
  isOwn: boolean;

  @ListSize(12)
  @Field(() => [QuotaSums], { description: 'For each column, in their order.' })
  cells: QuotaSums[];

  @Field(() => Int, { description: 'How many quotas these are.' })
  quotas: number;

  @Field(() => RupiahScalar, { description: 'What the seats of these quotas cost for all their months.' })
  budget: number;

  regionCode: string;
}

@ObjectType({ description: 'The seats of a region by its parts.', simpleResolvers: true })
export class QuotaGrid {
  @Field(() => [ID], { description: 'The keys of the columns: months, or codes of funding sources.' })
  columns: string[];

  @ListSize(40)
  @Field(() => [QuotaGridRow], {
    description: 'The region’s own seats, when it has some, and those of each part, in the order of their codes.',
  })
  rows: QuotaGridRow[];

  @Field(() => QuotaGridRow, { description: 'All of them together.' })
  total: QuotaGridRow;

  region: Region;
}

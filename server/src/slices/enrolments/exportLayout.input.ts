import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A column of an exported list.' })
export class ExportColumnInput {
  @Field(() => String, {
    description:
      'What it holds: `rowNumber`, `nik`, `name`, `birthPlace`, `birthDate`, `sex`, `motherName`, `address`, `rt`, `rw`, `village`, `district`, `regency`, `regionCode`, `phone`, `email`, `category`, `income`, `programmes`, `from`, `to`, `months`, `fund`, `wadahCode`, `status`, `decreeNumber`, `decreeDate`, `workerId`, `enrolmentId`, or a field of the category, `attributes.mosque`.',
  })
  field: string;

  @Field(() => String, { description: 'What stands above it, at most 60 characters.' })
  heading: string;
}

@InputType({ description: 'A layout as it shall be.' })
export class SaveExportLayoutInput {
  @Field(() => ID, { description: 'Its key, `cabang-cileungsi`: small letters, digits and hyphens.' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at; null: a new layout.' })
  version?: number | null;

  @Field(() => String, { description: 'What it is called in Indonesian, at most 120 characters.' })
  nameId: string;

  @Field(() => String, { description: 'What it is called in English, at most 120 characters.' })
  nameEn: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The region that uses it; null: the whole installation. It does not change.',
  })
  regionCode?: string | null;

  @Field(() => [ExportColumnInput], { description: 'The columns from left to right, 1 to 60.' })
  columns: ExportColumnInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is no longer used.' })
  isRetired: boolean;
}

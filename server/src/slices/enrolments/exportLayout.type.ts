import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../../graphql/limits/listSize.js';
import type { Names } from '../../graphql/names.js';

@ObjectType({ description: 'A column of an exported list.', simpleResolvers: true })
export class ExportColumn {
  @Field(() => String, {
    description:
      'What it holds: `nik`, `name`, `birthDate` and so on, or a field of the category, `attributes.mosque`.',
  })
  field: string;

  @Field(() => String, { description: 'What stands above it.' })
  heading: string;
}

@ObjectType({ description: 'How a branch wants its lists: the columns in order.', simpleResolvers: true })
export class ExportLayout {
  @Field(() => ID, { description: 'Its key, `netral`: `GET /enrolments/export.xlsx?layout=netral&purpose=…`.' })
  code: string;

  @ListSize(30)
  @Field(() => [ExportColumn], { description: 'The columns, from left to right.' })
  columns: readonly ExportColumn[];

  @Field(() => Int, { description: 'Counts its changes; a change names the one that it was made from.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether it is no longer used.' })
  isRetired: boolean;

  @Field(() => [String], { description: 'The mutations that the viewer may use on it: `saveExportLayout`.' })
  abilities: string[];

  regionCode: string | null;
  names: Names;
}

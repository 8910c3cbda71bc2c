import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** How a column came to its meaning. */
export enum ColumnCertainty {
  CERTAIN = 'CERTAIN',
  LIKELY = 'LIKELY',
  REMEMBERED = 'REMEMBERED',
  CHOSEN = 'CHOSEN',
  NONE = 'NONE',
}

registerEnumType(ColumnCertainty, {
  name: 'ColumnCertainty',
  description: 'How it is known what a column says.',
  valuesConfig: {
    CERTAIN: { description: 'Its heading is one that people use for it.' },
    LIKELY: { description: 'Its heading is nearly one, or its cells look like it.' },
    REMEMBERED: { description: 'The viewer said so for a file with the same headings.' },
    CHOSEN: { description: 'Somebody said so for this file.' },
    NONE: { description: 'It is not known; the column is not read.' },
  },
});

@ObjectType({ description: 'A column of a file of people.', simpleResolvers: true })
export class ImportColumn {
  @Field(() => Int, { description: 'Its place in the file, from 0.' })
  index: number;

  @Field(() => String, { description: 'What stands above it; empty for none.' })
  heading: string;

  @Field(() => ID, { nullable: true, description: 'What it says: a `field` of `importFields`; null: it is not read.' })
  field: string | null;

  @Field(() => ColumnCertainty, { description: 'How that is known.' })
  certainty: ColumnCertainty;
}

@ObjectType({ description: 'Something that a column of a file of people can say.', simpleResolvers: true })
export class ImportField {
  @Field(() => ID, { description: 'Its name in mappings: `nik`, `attributes.mosque`.' })
  field: string;

  @Field(() => Boolean, { description: 'Whether a file cannot be checked without it.' })
  isNeeded: boolean;

  labels: { readonly id: string; readonly en: string };
}

import { Field, Float, ID, InputType } from 'type-graphql';
import { FieldType } from './category.type.js';

@InputType({ description: 'A field of a category.' })
export class CategoryFieldInput {
  @Field(() => ID, { description: 'A small letter, then at most 39 letters and digits: `yearsInService`. Used once.' })
  key: string;

  @Field(() => String, { description: 'What the form calls it in Indonesian, at most 80 characters.' })
  labelId: string;

  @Field(() => String, { description: 'In English, at most 80 characters.' })
  labelEn: string;

  @Field(() => FieldType, { description: 'What it holds.' })
  type: `${FieldType}`;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it must be filled in.' })
  isRequired: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether lists can be filtered by it.' })
  isSearchable: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Of a choice, and of nothing else: 1 to 100, of at most 80 characters, each once.',
  })
  choices?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'Of a number its lowest value, of a text its fewest characters.' })
  minimum?: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest value, or the most characters.' })
  maximum?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a text: what all of it must match, in RE2’s syntax, at most 200 characters.',
  })
  pattern?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Help in Indonesian, at most 200 characters; both languages or none.',
  })
  helpId?: string | null;

  @Field(() => String, { nullable: true, description: 'Help in English.' })
  helpEn?: string | null;
}

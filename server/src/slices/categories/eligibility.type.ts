import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ListSize } from '../../graphql/limits/listSize.js';
import { EligibilityVerdict } from './category.type.js';

@ObjectType({
  description: 'Why a text cannot be a rule of eligibility. Places are counted in UTF-16 units.',
  simpleResolvers: true,
})
export class EligibilityFault {
  @Field(() => String, { description: 'In the language of the request.' })
  message: string;

  @Field(() => Int, { description: 'Where it begins, from 0.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends, not included; the same as `start` where something is missing.' })
  end: number;

  @Field(() => Int, { description: 'The line in which it begins, from 1.' })
  line: number;

  @Field(() => Int, { description: 'Where in that line it begins, from 1.' })
  column: number;
}

@ObjectType({ description: 'Something that the deciding clause looked at.', simpleResolvers: true })
export class EligibilityFact {
  @Field(() => ID, { description: 'As the rule names it, `worker.desil`.' })
  name: string;

  @Field(() => String, { description: 'What it is called in the language of the request.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'What it was, as it is read; null: not known.' })
  value: string | null;
}

@ObjectType({ description: 'What a rule says of an invented person.', simpleResolvers: true })
export class PersonaTrial {
  @Field(() => EligibilityVerdict, { description: 'What it says.' })
  actual: `${EligibilityVerdict}`;

  @Field(() => String, {
    nullable: true,
    description: 'The part of the rule that decides; null where there is no rule.',
  })
  clause: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The clause as a sentence says it in the language of the request, “usia di bawah 65 tahun”; null where it is too involved for words.',
  })
  words: string | null;

  @Field(() => [EligibilityFact], { description: 'What the clause looked at.' })
  @ListSize(3)
  facts: EligibilityFact[];
}

@ObjectType({ description: 'What a rule that is not saved yet would say.', simpleResolvers: true })
export class EligibilityTrial {
  @Field(() => EligibilityFault, { nullable: true, description: 'What is wrong with it; null when nothing is.' })
  fault: EligibilityFault | null;

  @Field(() => [PersonaTrial], { description: 'Of each persona, in their order. Empty while the rule is at fault.' })
  @ListSize(10)
  personas: PersonaTrial[];
}

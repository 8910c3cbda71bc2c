import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { MessageKey, MessageParameters } from '../../messages.js';

export enum RowVerdict {
  VALID = 'VALID',
  WARNING = 'WARNING',
  REJECTED = 'REJECTED',
}

registerEnumType(RowVerdict, {
  name: 'RowVerdict',
  description: 'What becomes of a row of a file.',
  valuesConfig: {
    VALID: { description: 'It is taken as it stands.' },
    WARNING: { description: 'It holds nothing up; its problems say what to know, or why it is passed over.' },
    REJECTED: { description: 'It cannot be taken; its problems say why.' },
  },
});

@ObjectType({ description: 'What is wrong with a row of a file, or to know of it.', simpleResolvers: true })
export class RowProblem {
  @Field(() => String, {
    description:
      'The heading of the column, as the file has it; where the file has none, the argument that stands for it.',
  })
  column: string;

  @Field(() => String, { description: 'Names the kind of problem, `regionNotFound`. For programs; they stay.' })
  code: MessageKey;

  parameters: MessageParameters;
}

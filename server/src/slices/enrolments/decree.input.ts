import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../graphql/pagination.js';
import { DateScalar } from '../../graphql/scalars.js';

@InputType({ description: 'The decree (SK) that a list of people is registered by.' })
export class DecreeInput {
  @Field(() => String, { description: 'Its number, at most 100 characters: `400.5/123/Kpts/2026`.' })
  number: string;

  @Field(() => DateScalar, { description: 'Its day, not after today.' })
  date: string;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 300 characters.' })
  title?: string | null;

  @Field(() => ID, { description: 'Its paper: a PDF, JPEG or PNG of at most 10 MB that was sent to `POST /uploads`.' })
  uploadId: string;
}

@InputType({ description: 'What all listed decrees have in common.' })
export class DecreeFilter {
  @Field(() => ID, { nullable: true, description: 'With people of this region or below it alone.' })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'With this in the number or the title.' })
  search?: string | null;
}

@ArgsType()
export class DecreesArgs extends PageArgs {
  @Field(() => DecreeFilter, { nullable: true, description: 'Which ones; without it, all in sight.' })
  filter?: DecreeFilter | null;
}

import { ObjectType, Field } from 'type-graphql';
import { MonthScalar } from '../../graphql/scalars.js';
import type { ImportTerms } from './importTerms.js';

@ObjectType('ImportTerms', {
  description: 'What holds for every row of an import that says nothing else.',
  simpleResolvers: true,
})
export class ImportTermsShown implements Pick<ImportTerms, 'from' | 'to'> {
  @Field(() => MonthScalar, { description: 'The first month of the cover.' })
  from: string;

  @Field(() => MonthScalar, { description: 'The last month.' })
  to: string;

  categoryCode: string | null;
  quotaId: string | null;
  fundingSourceCode: string;
}

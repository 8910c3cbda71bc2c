import type { EnrolmentReviewQueryVariables } from '../../../generated/graphql';
import { EnrolmentReviewDocument } from '../../../generated/graphql';
import { request } from '../../../providers/graphqlClient';

/** Some of a queue, with all that one decides by. */
export const fetchReviewPage = async (variables: EnrolmentReviewQueryVariables, signal: AbortSignal) =>
  (await request(EnrolmentReviewDocument, variables, signal)).enrolments;

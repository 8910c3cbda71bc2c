import { EndSessionDocument } from '../generated/graphql';
import { request } from '../providers/graphqlClient';

export const endSession = (id: string) => request(EndSessionDocument, { id });

import type { AddProgrammeRuleInput, ProgrammeEntryFragment, QuoteQueryVariables } from '../../generated/graphql';
import {
  AddProgrammeRuleDocument,
  EndProgrammeRuleDocument,
  ProgrammeListDocument,
  QuoteDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

export type ProgrammeRecord = ProgrammeEntryFragment & { id: string };

export const programmeSource = {
  // Three, with some dozens of rules: the API gives them all at once.
  async getList({ signal }) {
    const data = await findProgrammes(signal);
    return { data, total: data.length };
  },

  async getOne({ id, signal }) {
    const programme = (await findProgrammes(signal)).find(({ code }) => code === id);
    if (!programme) {
      throw new ApiError(`No programme has the code ${id}`, 'NOT_FOUND');
    }
    return { data: programme };
  },
} satisfies ResourceSource<ProgrammeRecord>;

async function findProgrammes(signal?: AbortSignal): Promise<ProgrammeRecord[]> {
  const { programmes } = await request(ProgrammeListDocument, {}, signal);
  return programmes.map((programme) => ({ ...programme, id: programme.code }));
}

export const addRule = async (input: AddProgrammeRuleInput) =>
  (await request(AddProgrammeRuleDocument, { input })).addProgrammeRule;
export const endRule = (id: string, lastDay: string, reason: string) =>
  request(EndProgrammeRuleDocument, { id, lastDay, reason });
export const askQuote = async (variables: QuoteQueryVariables) =>
  (await request(QuoteDocument, variables)).contributionQuote;

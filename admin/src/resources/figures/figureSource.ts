import type { AddFigureInput, CorrectFigureInput, FigureEntryFragment } from '../../generated/graphql';
import {
  AddFigureDocument,
  CorrectFigureDocument,
  FigureByIdDocument,
  FigureListDocument,
  FigureTopicListDocument,
  WithdrawFigureDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import { apiQuery } from '../../providers/queries';
import type { ResourceSource } from '../../providers/resourceSource';

interface FigureFilter {
  withWithdrawn?: boolean;
}

export const figureSource = {
  // There are some dozens, so the API gives them all at once.
  async getList({ filter: { withWithdrawn = false } = {}, signal }) {
    const { figures } = await request(FigureListDocument, { withWithdrawn }, signal);
    return { data: figures, total: figures.length };
  },

  async getOne({ id, signal }) {
    return { data: await findFigure(String(id), signal) };
  },
} satisfies ResourceSource<FigureEntryFragment, FigureFilter>;

async function findFigure(id: string, signal?: AbortSignal): Promise<FigureEntryFragment> {
  const { figure } = await request(FigureByIdDocument, { id }, signal);
  if (!figure) {
    throw new ApiError(`No figure has the id ${id}`, 'NOT_FOUND');
  }
  return figure;
}

/** The figure that stands in the place of this one today; null when none does. */
export async function findStanding(id: string): Promise<FigureEntryFragment | null> {
  const figure = await findFigure(id);
  if (figure.correctedBy) {
    return findStanding(figure.correctedBy.id);
  }
  return figure.isWithdrawn ? null : figure;
}

export const topicsQuery = () => apiQuery(FigureTopicListDocument, {});
export const addFigure = async (input: AddFigureInput) => (await request(AddFigureDocument, { input })).addFigure;
export const correctFigure = async (id: string, input: CorrectFigureInput) =>
  (await request(CorrectFigureDocument, { id, input })).correctFigure;
export const withdrawFigure = (id: string, version: number, reason: string) =>
  request(WithdrawFigureDocument, { id, version, reason });

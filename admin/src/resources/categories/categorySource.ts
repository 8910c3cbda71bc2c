import type {
  CategoryContentInput,
  CategoryLineFragment,
  CategoryRecordFragment,
  ConfigStatus,
  DraftCategoryInput,
} from '../../generated/graphql';
import {
  CategoryListDocument,
  CategoryVersionDocument,
  ChangeCategoryDraftDocument,
  DiscardCategoryDraftDocument,
  DraftCategoryDocument,
  DraftCategoryVersionDocument,
  PublishCategoryDocument,
  RestoreCategoryVersionDocument,
  RetireCategoryDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';
import { inTree } from './list/inTree';

/** `depth`: how many categories stand above it. */
export type CategoryLine = CategoryLineFragment & { id: string; depth: number };

interface CategoryFilter {
  status?: ConfigStatus;
}

export const categorySource = {
  // There are some dozens, so the API gives them all at once.
  async getList({ filter: { status } = {}, signal }) {
    const lines = await fetchLines(signal);
    const data = lines.filter(({ versions }) => !status || versions.some((version) => version.status === status));
    return { data, total: data.length };
  },

  async getOne({ id, signal }) {
    const [data] = (await fetchLines(signal)).filter((line) => line.id === id);
    if (!data) throw noCategory(String(id));
    return { data };
  },

  async getMany({ ids, signal }) {
    return { data: (await fetchLines(signal)).filter(({ id }) => ids.includes(id)) };
  },
} satisfies ResourceSource<CategoryLine, CategoryFilter>;

async function fetchLines(signal: AbortSignal | undefined): Promise<CategoryLine[]> {
  return inTree((await request(CategoryListDocument, {}, signal)).categories);
}

/** A category as one version has it; without one, as it is in force, else as the newest is. */
export async function fetchVersion(
  code: string,
  version: number | null,
  signal?: AbortSignal,
): Promise<CategoryRecordFragment> {
  const { category } = await request(CategoryVersionDocument, { code, version }, signal);
  if (!category) throw noCategory(code);
  return category;
}

/** A category as its draft has it. */
export async function fetchDraft(code: string, signal?: AbortSignal): Promise<CategoryRecordFragment> {
  const category = await fetchVersion(code, null, signal);
  const draft = category.versions.find(({ status }) => status === 'DRAFT');
  if (!draft) throw noCategory(code);
  return draft.version === category.version ? category : fetchVersion(code, draft.version, signal);
}

const noCategory = (code: string) => new ApiError(`No category or no such version has the code ${code}`, 'NOT_FOUND');

export const draftCategory = async (input: DraftCategoryInput) =>
  (await request(DraftCategoryDocument, { input })).draftCategory;
export const draftCategoryVersion = (code: string) => request(DraftCategoryVersionDocument, { code });
export const changeDraft = async (code: string, revision: number, input: CategoryContentInput) =>
  (await request(ChangeCategoryDraftDocument, { code, revision, input })).changeCategoryDraft;
export const discardDraft = (code: string, revision: number) =>
  request(DiscardCategoryDraftDocument, { code, revision });
export const publishDraft = (code: string, revision: number, from: string) =>
  request(PublishCategoryDocument, { code, revision, from });
export const restoreVersion = async (code: string, version: number, from: string, reason: string) =>
  (await request(RestoreCategoryVersionDocument, { code, version, from, reason })).restoreCategoryVersion;
export const retireCategory = (code: string, from: string, reason: string) =>
  request(RetireCategoryDocument, { code, from, reason });

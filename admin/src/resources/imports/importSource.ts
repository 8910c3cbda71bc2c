import type { ColumnMappingInput, ImportRecordFragment, ImportTermsInput, RowVerdict } from '../../generated/graphql';
import {
  BeginCheckDocument,
  BeginCommitDocument,
  BringImportDocument,
  ImportByIdDocument,
  ImportColumnsByIdDocument,
  ImportListDocument,
  ImportRowsDocument,
  StopImportDocument,
  TakeImportBackDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import type { FormValues } from '../../providers/formValues';
import { optionalTextOf } from '../../providers/formValues';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';
import { uploadOnce } from '../../providers/upload';

export const importSource = {
  // The API's order is the newest first.
  async getList({ pagination = { page: 1, perPage: 25 }, signal }) {
    const { page, perPage } = pagination;
    const { imports } = await request(ImportListDocument, { first: perPage, offset: (page - 1) * perPage }, signal);
    return { data: imports.items, total: imports.totalCount };
  },

  async getOne({ id, signal }) {
    return { data: known(id, (await request(ImportByIdDocument, { id }, signal)).import) };
  },
} satisfies ResourceSource<ImportRecordFragment>;

/** Which column says what, and when the same file was here before. */
export const fetchColumns = async (id: string, signal: AbortSignal) =>
  known(id, (await request(ImportColumnsByIdDocument, { id }, signal)).import);

export const ROWS_AT_ONCE = 50;

/** A page of the rows with these verdicts, in the order of the file. */
export async function fetchRows(id: string, verdicts: RowVerdict[] | null, page: number, signal: AbortSignal) {
  const variables = { id, verdicts, first: ROWS_AT_ONCE, offset: (page - 1) * ROWS_AT_ONCE };
  return known(id, (await request(ImportRowsDocument, variables, signal)).import).rowsPage;
}

/** Brings the file of the form; resolves to the id of the import. */
export async function bringImport(values: FormValues): Promise<string> {
  const input = { uploadId: await uploadOnce(values['file']), within: optionalTextOf(values, 'within') };
  return (await request(BringImportDocument, { input })).startImport.id;
}

export const beginCheck = (id: string, mapping: ColumnMappingInput[], terms: ImportTermsInput) =>
  request(BeginCheckDocument, { id, mapping, terms });

/** Of these rows, by their numbers; null: of all that are not rejected. */
export const beginCommit = (id: string, rows: number[] | null) => request(BeginCommitDocument, { id, rows });
export const stopImport = (id: string) => request(StopImportDocument, { id });
export const takeImportBack = (id: string, reason: string) => request(TakeImportBackDocument, { id, reason });

function known<Found>(id: string, found: Found | null | undefined): Found {
  if (!found) {
    throw new ApiError(`No import has the id ${id}`, 'NOT_FOUND');
  }
  return found;
}

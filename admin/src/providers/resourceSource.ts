import type {
  CreateParams,
  CreateResult,
  DeleteParams,
  DeleteResult,
  GetListParams,
  GetListResult,
  GetManyParams,
  GetManyReferenceParams,
  GetManyReferenceResult,
  GetManyResult,
  GetOneParams,
  GetOneResult,
  QueryFunctionContext,
  RaRecord,
  UpdateParams,
  UpdateResult,
} from 'react-admin';

export interface ListParams<Filter> extends GetListParams, QueryFunctionContext {
  filter?: Filter;
}

/** What one resource can do, over its own documents. What is left out is refused by the data provider. */
export interface ResourceSource<Entry extends RaRecord = RaRecord, Filter = object> {
  getList?(params: ListParams<Filter>): Promise<GetListResult<Entry>>;
  getOne?(params: GetOneParams & QueryFunctionContext): Promise<GetOneResult<Entry>>;
  getMany?(params: GetManyParams & QueryFunctionContext): Promise<GetManyResult<Entry>>;
  getManyReference?(params: GetManyReferenceParams & QueryFunctionContext): Promise<GetManyReferenceResult<Entry>>;
  create?(params: CreateParams): Promise<CreateResult<Entry>>;
  update?(params: UpdateParams): Promise<UpdateResult<Entry>>;
  delete?(params: DeleteParams): Promise<DeleteResult<Entry>>;
}

export type EntryOf<Source> = Source extends { getOne?(params: never): Promise<GetOneResult<infer Entry>> }
  ? Entry
  : never;
export type FilterOf<Source> = Source extends { getList?(params: ListParams<infer Filter>): unknown } ? Filter : never;

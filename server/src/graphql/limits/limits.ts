/**
 * How much one client may ask of the API. All of it is configuration (README, `LIMIT_…`); whoever identifies a client
 * may give it others: `{ ...limits, cost: 50_000 }`.
 */
export interface Limits {
  /** Fields within fields, fragments flattened. */
  readonly depth: number;
  /** Fields under another name, `__typename` too, fragments flattened; as are all of these. */
  readonly aliases: number;
  readonly directives: number;
  /** Fields and spreads. Some of GraphQL's own rules compare each pair of fields, so this bounds their work too. */
  readonly fields: number;
  /** Single values in the variables, names of inputs included. */
  readonly values: number;
  /** Of one operation, as `costOf` foresees it. */
  readonly cost: number;
  /** Cost of all operations of a minute; 0 means no budget. */
  readonly budget: number;
  /** Milliseconds for one operation. SQL outside a transaction is held to the installation's own. */
  readonly timeout: number;
  readonly introspection: boolean;
}

/** What is refused before anybody asks who sent it, so it is the same for all. */
export interface DocumentLimits {
  /** Characters. */
  readonly length: number;
  readonly tokens: number;
}

export interface Client {
  /** Whose budget it is. It stands in a table: never an address, a name or a key. */
  readonly id: string;
  readonly limits: Limits;
}

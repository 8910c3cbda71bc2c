import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * Prisma's PostgreSQL adapter with three faults of 7.10 mended that only the migration engine meets: it cuts a script
 * at every semicolon, those inside a function's body too; it cannot read PostgreSQL's one-byte "char", in which the
 * catalogue keeps the kinds of constraints; and its shadow database (on which `diff` tries the migrations) is the real
 * one if a whole connection string is given, and otherwise is dropped while still in use.
 */
export class MigrationPg extends PrismaPg {
  readonly #opened: Adapter[] = [];

  constructor(private readonly url: string) {
    super(parseIntoClientConfig(url));
  }

  override async connect(): Promise<Adapter> {
    const adapter = mended(await super.connect());
    this.#opened.push(adapter);
    return adapter;
  }

  /** The engine lets go of its connections without closing them. */
  async close(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((adapter) => adapter.dispose()));
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const database = `payung_shadow_${randomUUID()}`;
    const owner = await this.connect();
    await owner.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = await new PrismaPg({ ...parseIntoClientConfig(this.url), database }).connect();
    const disconnect = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await disconnect();
      await owner.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
    };
    return mended(shadow);
  }
}

const CHARS = ['constraint_type', 'confdeltype', 'confupdtype'];

function mended(adapter: Adapter): Adapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const sql = query.sql
      .replace(/\bcon\.(confdeltype|confupdtype),/g, 'con.$1::text AS $1,')
      .replace(/\bconstr\.contype AS/g, 'constr.contype::text AS');
    const result = await queryRaw({ ...query, sql });
    const columnTypes = result.columnTypes.map((type, column) =>
      CHARS.includes(result.columnNames[column] ?? '') ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  // PostgreSQL runs a script of many statements as one transaction: a migration that fails leaves nothing behind.
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script).catch(asAdapterError);
  };
  return adapter;
}

/** In the shape that the engine can read, else it only says that something went wrong outside of it. */
function asAdapterError(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error;
  const { code = '', severity = '', message, detail, column, hint } = error;
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}

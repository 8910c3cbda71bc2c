import { z } from 'zod';
import { currentUnit } from './signInUnit.js';

/** The tables that the sign-in library may touch. */
type Table = 'user' | 'session' | 'signInMethod' | 'signInStep' | 'secondFactor';
type Read = 'findFirst' | 'findMany' | 'count';
type Write = 'create' | 'update' | 'updateMany' | 'delete' | 'deleteMany';
type Method = Read | Write;
type Call = (args: unknown) => Promise<unknown>;

/**
 * The tables as the library's adapter for Prisma asks for them. It knows nothing of requests and transactions: each call
 * goes where the unit of its request says.
 */
export function signInTables(): Record<Table, Record<Method, Call>> {
  const calls = (table: Table): Record<Method, Call> => ({
    findFirst: read(table, 'findFirst'),
    findMany: read(table, 'findMany'),
    count: read(table, 'count'),
    create: write(table, 'create'),
    update: write(table, 'update'),
    updateMany: write(table, 'updateMany'),
    delete: write(table, 'delete'),
    deleteMany: write(table, 'deleteMany'),
  });
  return {
    user: calls('user'),
    session: calls('session'),
    signInMethod: calls('signInMethod'),
    signInStep: calls('signInStep'),
    secondFactor: calls('secondFactor'),
  };
}

function read(table: Table, method: Read): Call {
  return async (args) => {
    const unit = currentUnit();
    const found = await call(unit.current().db, table, method, args);
    unit.personId = personIn(table, found) ?? unit.personId;
    return found;
  };
}

function write(table: Table, method: Write): Call {
  return async (args) => call((await currentUnit().begin()).db, table, method, args);
}

async function call(db: object, table: Table, method: Method, args: unknown): Promise<unknown> {
  const delegate: unknown = Reflect.get(db, table);
  const run: unknown = Reflect.get(Object(delegate), method);
  if (typeof run !== 'function') throw new Error(`the table ${table} has no ${method}`);
  return Reflect.apply(run, delegate, [args]);
}

const row = z.object({ id: z.string().optional(), userId: z.string().optional() });

/** Whose row was found, or the first of several. */
function personIn(table: Table, found: unknown): string | undefined {
  const first: unknown = Array.isArray(found) ? found[0] : found;
  const { id, userId } = row.safeParse(first).data ?? {};
  return table === 'user' ? id : userId;
}

import { type DocumentNode, print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { readEnv } from '../src/env.js';
import { assemblePayung } from '../src/payung.js';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';

export interface Answer<Result> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Result | null | undefined;
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly fields?: readonly string[]; readonly logId?: string };
}

export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  /** Sends the document as a partner would: over HTTP, to a server that listens. */
  query<Result, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Result, Variables> | string,
    variables?: Variables,
    headers?: Record<string, string>,
  ): Promise<Answer<Result>>;
  close(): Promise<void>;
}

/** The real server on a database of its own, listening on a free port; another process of it with `database`. */
export async function startTestServer(shared?: TestDatabase): Promise<TestServer> {
  const database = shared ?? (await createTestDatabase());
  const env = readEnv({ LOG_LEVEL: 'silent', DATABASE_CONNECTIONS: '4' });
  const payung = await assemblePayung(env, database.url, () => {});
  const url = await payung.app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    database,
    async query(document, variables, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          query: typeof document === 'string' ? document : print(document as DocumentNode),
          variables,
        }),
      });
      const { data, errors = [] } = await response.json();
      return { status: response.status, headers: response.headers, data, errors };
    },
    async close() {
      await payung.close();
      if (!shared) await database.drop();
    },
  };
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { z } from 'zod';
import { readEnv } from '../src/env.js';
import { assemblePayung } from '../src/payung.js';
import { type Partner, addPartner } from './partners.js';
import { type TestDatabase, createTestDatabase } from './testDatabase.js';
import { TEST_SECRETS, TEST_SIGNING_KEY } from './testServices.js';

export interface Answer<Result> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Result | null | undefined;
  readonly errors: readonly AnswerError[];
}

const answerError = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.object({ code: z.string(), fields: z.array(z.string()).optional(), logId: z.string().optional() }),
});

type AnswerError = z.infer<typeof answerError>;

export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  /** A program that may do nothing but what everybody may who has a key. */
  readonly partner: Partner;
  /** Sends the document as a partner would, over HTTP, to a server that listens; with other headers, as whoever they name. */
  query<Result, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Result, Variables> | string,
    variables?: Variables,
    headers?: Record<string, string>,
  ): Promise<Answer<Result>>;
  close(): Promise<void>;
}

/** The real server on a database of its own, listening on a free port, or on `PORT`; another process of it with `database`. */
export async function startTestServer(
  shared?: TestDatabase,
  environment: Record<string, string> = {},
  { isDemo = false } = {},
): Promise<TestServer> {
  const database = shared ?? (await createTestDatabase());
  const audit = { ...TEST_SECRETS, AUDIT_SIGNING_KEY: TEST_SIGNING_KEY };
  const env = readEnv({ LOG_LEVEL: 'silent', DATABASE_CONNECTIONS: '4', PORT: '0', ...audit, ...environment });
  const payung = await assemblePayung(env, { app: database.appUrl, owner: database.url, isDemo }, () => {});
  const partner = await addPartner(database);
  const url = await payung.app.listen({ host: '127.0.0.1', port: env.port });
  return {
    url,
    database,
    partner,
    query: (document, variables, headers = partner.headers) => send(url, document, variables, headers),
    async close() {
      await payung.close();
      if (!shared) await database.drop();
    },
  };
}

/** Sends the document over HTTP to the server at this address. */
export async function send<Result, Variables extends Record<string, unknown>>(
  url: string,
  document: TypedDocumentNode<Result, Variables> | string,
  variables: Variables | undefined,
  headers: Record<string, string>,
): Promise<Answer<Result>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({
      query: typeof document === 'string' ? document : print(document),
      variables,
    }),
  });
  // The document's type says what the data are; whether the server keeps to it is what GraphQL itself checks.
  const answer = z.object({ data: z.custom<Result>().nullish(), errors: z.array(answerError).default([]) });
  const { data, errors } = answer.parse(await response.json());
  return { status: response.status, headers: response.headers, data, errors };
}

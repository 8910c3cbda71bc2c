import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind } from 'graphql/language/kinds';
import { print } from 'graphql/language/printer';

import { ApiError, UnreachableError } from './errors';
import { i18nProvider } from './i18nProvider';

const endpoint = '/graphql';

/** Sends one typed document. Rejects with `ApiError`, `UnreachableError`, or the browser's `AbortError`. */
export async function request<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send({
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'accept-language': i18nProvider.getLocale(),
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: print(document), operationName: operationName(document), variables }),
    signal: signal ?? null,
  });
  const answer = await readAnswer<Result>(response);
  const [error] = answer.errors ?? [];
  if (error) {
    throw new ApiError(error.message, error.extensions?.code ?? 'INTERNAL', error.extensions?.fields);
  }
  if (!answer.data) {
    throw new ApiError('The API answered without data', 'INTERNAL');
  }
  return answer.data;
}

export function operationName(document: TypedDocumentNode<unknown, never>): string | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value;
}

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string; fields?: readonly string[] } }[];
}

async function send(init: RequestInit): Promise<Response> {
  try {
    return await fetch(endpoint, init);
  } catch (error) {
    throw isAbort(error) ? error : new UnreachableError('The server cannot be reached', { cause: error });
  }
}

/** Public wifi and failing proxies answer with pages of their own, often with status 200: those are no answer. */
async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    const body: unknown = await response.json();
    if (isAnswer<Result>(body)) {
      return body;
    }
  } catch (error) {
    if (isAbort(error)) {
      throw error;
    }
  }
  throw new UnreachableError(`No GraphQL answer (HTTP status ${response.status})`);
}

/** The one place where JSON becomes a type: the API executes the schema that the document was typed from. */
function isAnswer<Result>(body: unknown): body is Answer<Result> {
  return (
    typeof body === 'object' && body !== null && ('data' in body || ('errors' in body && Array.isArray(body.errors)))
  );
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

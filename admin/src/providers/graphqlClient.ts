import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind } from 'graphql/language/kinds';
import { print } from 'graphql/language/printer';

import { ApiError, UnreachableError } from './errors';
import { postJson } from './http';
import { noteUnauthenticated } from './session';

const endpoint = '/graphql';

/** Sends one typed document. Rejects with `ApiError`, `UnreachableError`, or the browser's `AbortError`. */
export async function request<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { status, headers, body } = await postJson(
    endpoint,
    { query: print(document), operationName: operationName(document), variables },
    'application/graphql-response+json',
    signal,
  );
  // Public wifi and failing proxies answer JSON of their own, too.
  if (!isAnswer<Result>(body)) {
    throw new UnreachableError(`No GraphQL answer (HTTP status ${status})`);
  }
  const [error] = body.errors ?? [];
  if (error) {
    const code = error.extensions?.code ?? 'INTERNAL';
    if (code === 'UNAUTHENTICATED') {
      noteUnauthenticated(headers.has('www-authenticate'));
    }
    throw new ApiError(error.message, code, error.extensions?.fields);
  }
  if (!body.data) {
    throw new ApiError('The API answered without data', 'INTERNAL');
  }
  return body.data;
}

export function operationName(document: TypedDocumentNode<unknown, never>): string | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)?.name?.value;
}

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string; fields?: readonly string[] } }[];
}

/** The one place where JSON becomes a type: the API executes the schema that the document was typed from. */
function isAnswer<Result>(body: unknown): body is Answer<Result> {
  return (
    typeof body === 'object' && body !== null && ('data' in body || ('errors' in body && Array.isArray(body.errors)))
  );
}

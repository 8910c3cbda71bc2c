import { ApiError, TooManyTrialsError } from './errors';
import { postJson } from './http';
import { noteUnauthenticated } from './session';

/** Posts to `/auth/…`. Rejects with `ApiError`, `TooManyTrialsError` or `UnreachableError`. */
export async function postAuth(action: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const { status, headers, body: answer } = await postJson(`/auth/${action}`, body);
  if (status >= 200 && status < 300 && isObject(answer)) {
    return answer;
  }
  const seconds = Number(headers.get('retry-after'));
  if (status === 429 && seconds > 0) {
    throw new TooManyTrialsError(seconds);
  }
  throw refusalIn(status, answer);
}

/** What the server says against a request that is none of GraphQL’s. */
export function refusalIn(status: number, answer: unknown): ApiError {
  const error = isRefusal(answer) ? answer.errors[0] : undefined;
  return new ApiError(error?.message ?? `HTTP status ${status}`, error?.extensions.code ?? 'INTERNAL');
}

/** The same of who is signed in: if they are no longer, the whole console learns it. */
export async function postAsViewer(action: string, body: object) {
  try {
    return await postAuth(action, body);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') {
      noteUnauthenticated(false);
    }
    throw error;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

function isRefusal(body: unknown): body is Refusal {
  return isObject(body) && Array.isArray(body['errors']) && body['errors'].every(isError);
}

function isError(error: unknown): boolean {
  return (
    isObject(error) &&
    typeof error['message'] === 'string' &&
    isObject(error['extensions']) &&
    typeof error['extensions']['code'] === 'string'
  );
}

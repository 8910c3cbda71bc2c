import { UnreachableError } from './errors';
import { i18nProvider } from './i18nProvider';

export interface JsonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Posts JSON and reads JSON. Rejects with `UnreachableError`, or the browser's `AbortError`. */
export async function postJson(
  path: string,
  body: object,
  accept = 'application/json',
  signal?: AbortSignal,
): Promise<JsonAnswer> {
  const response = await send(path, {
    method: 'POST',
    headers: {
      accept,
      'accept-language': i18nProvider.getLocale(),
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
  return { status: response.status, headers: response.headers, body: await readBody(response) };
}

/** Sends the bytes of a file. */
export async function postFile(path: string, file: File): Promise<JsonAnswer> {
  const response = await send(path, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'accept-language': i18nProvider.getLocale(),
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name.slice(-200)),
    },
    body: file,
  });
  return { status: response.status, headers: response.headers, body: await readBody(response) };
}

export async function getJson(path: string, signal: AbortSignal): Promise<JsonAnswer> {
  const response = await send(path, { headers: { accept: 'application/json' }, signal });
  return { status: response.status, headers: response.headers, body: await readBody(response) };
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    throw isAbort(error) ? error : new UnreachableError('The server cannot be reached', { cause: error });
  }
}

/** Public wifi and failing proxies answer with pages of their own, often with status 200: those are no answer. */
async function readBody(response: Response): Promise<unknown> {
  try {
    const body: unknown = await response.json();
    return body;
  } catch (error) {
    throw isAbort(error) ? error : new UnreachableError(`No JSON came (HTTP status ${response.status})`);
  }
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

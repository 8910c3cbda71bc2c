import { isObject, refusalIn } from './authRequest';
import { postFile } from './http';
import { noteUnauthenticated } from './session';

/** Brings a file to the server, for an import; resolves to its id. Rejects with `ApiError` or `UnreachableError`. */
export async function uploadFile(file: File): Promise<string> {
  const { status, headers, body } = await postFile('/uploads', file);
  const id = isObject(body) ? body['id'] : undefined;
  if (status === 201 && typeof id === 'string') {
    return id;
  }
  const refusal = refusalIn(status, body);
  if (refusal.code === 'UNAUTHENTICATED') {
    noteUnauthenticated(headers.has('www-authenticate'));
  }
  throw refusal;
}

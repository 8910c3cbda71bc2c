import { isObject, refusalIn } from './authRequest';
import { postFile } from './http';
import { noteUnauthenticated } from './session';

/** Brings a file to the server; resolves to its id. Rejects with `ApiError` or `UnreachableError`. */
async function uploadFile(file: File): Promise<string> {
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

/** What was brought already: a file is sent once, also when what it is for is sent again. */
const sent = new WeakMap<File, string>();

/** The same of a file that a form holds. */
export async function uploadOnce(file: unknown): Promise<string> {
  if (!(file instanceof File)) {
    throw new Error('the form asks for a file');
  }
  const id = sent.get(file) ?? (await uploadFile(file));
  sent.set(file, id);
  return id;
}

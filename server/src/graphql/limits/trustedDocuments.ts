import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type DocumentNode, type GraphQLError, parse, print } from 'graphql';
import { z } from 'zod';
import { StartError } from '../../startError.js';
import { refusal } from './refusal.js';

export interface TrustedDocuments {
  /** By the SHA-256 of their text as the manifest has it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether nothing else is run. */
  readonly isOnlyWay: boolean;
  has(document: DocumentNode): boolean;
}

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());

/**
 * Reads a manifest as GraphQL Codegen writes it (`persistedDocuments: { hashAlgorithm: 'sha256' }`) and Apollo's clients
 * use it: an object of documents by their SHA-256. Refuses one in which a hash and its document do not agree.
 */
export async function readTrustedDocuments(file: string, isOnlyWay: boolean): Promise<TrustedDocuments> {
  let texts: [string, string][];
  try {
    texts = Object.entries(manifest.parse(JSON.parse(await readFile(file, 'utf8'))));
    const wrong = texts.find(([hash, text]) => sha256(text) !== hash);
    if (wrong) throw new Error(`the document under ${wrong[0]} has another hash`);
    return trust(texts, isOnlyWay);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new StartError(
      `TRUSTED_DOCUMENTS: ${file} is not a manifest of GraphQL documents by their SHA-256 (${reason}).`,
      { cause: error },
    );
  }
}

/** Refuses a document that is not trusted, where only those are run. */
export function checkTrust(document: DocumentNode, trusted: TrustedDocuments | undefined): GraphQLError | undefined {
  return !trusted?.isOnlyWay || trusted.has(document)
    ? undefined
    : refusal('FORBIDDEN', 'documentNotTrusted', {}, { status: 403 });
}

/** For Apollo, which looks a document up when a request has only its hash; nothing can be added. */
export function manifestCache({ texts }: TrustedDocuments) {
  return {
    get: async (key: string) => texts.get(key.slice(key.lastIndexOf(':') + 1)),
    set: async () => undefined,
    delete: async () => false,
  };
}

function trust(texts: [string, string][], isOnlyWay: boolean): TrustedDocuments {
  // A client may send the whole text, in its own spacing: what counts is what the document says.
  const known = new Set(texts.map(([, text]) => print(parse(text))));
  const judged = new WeakMap<DocumentNode, boolean>();
  return {
    texts: new Map(texts),
    isOnlyWay,
    has(document) {
      const isTrusted = judged.get(document) ?? known.has(print(document));
      judged.set(document, isTrusted);
      return isTrusted;
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

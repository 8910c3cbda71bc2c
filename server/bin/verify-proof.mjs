#!/usr/bin/env node
// @ts-check
/**
 * Checks the proof of one audit event, without anything of Payung: Node.js alone, this file alone.
 *
 *   node verify-proof.mjs proof.json [head.json]
 *
 * The proof is what `payung audit prove EVENT` prints. It shows that the event was in the log when its head was signed, by
 * whoever holds the key. That this is the right key, you know when its id is the one that you were told; that this is the
 * one log shown to everybody, when its head is the one that you kept: give that as the second file, when it has the same size.
 *
 * Leaf hash: SHA-256 of a byte 0 and the leaf (UTF-8). Node hash: SHA-256 of a byte 1, the left and the right hash. Path: as
 * in RFC 9162, section 2.1.3.2. Signature: Ed25519 over {"at":…,"keyId":…,"rootHash":…,"size":…,"version":"payung-audit-head-1"},
 * JSON without spaces. Key id: the first 16 hex digits of the SHA-256 of the public key (SubjectPublicKeyInfo, DER).
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [proofFile, headFile] = process.argv.slice(2);
if (!proofFile) end(2, 'Usage: node verify-proof.mjs proof.json [head.json]   (- reads standard input)');

const { leaf, leafHash, index, path, head } = read(proofFile ?? '');
const kept = headFile ? read(headFile) : head;

if (typeof leaf !== 'string' || sha256(0, [Buffer.from(leaf)]).toString('hex') !== leafHash) {
  end(1, 'WRONG: the event is not the one that was sealed.');
}
if (!leadsToRoot()) end(1, 'WRONG: the path does not lead from the event to the root of the head.');
if (!isSigned()) end(1, 'WRONG: the head is not signed by the key that it names.');
if (kept.size !== head.size || kept.rootHash !== head.rootHash) {
  end(1, 'WRONG: the head is not the one that was kept; of another size, it needs a proof of consistency.');
}
console.log(
  `The event is number ${index} of the ${head.size} that the log had on ${head.at}, signed by the key ${head.keyId}:`,
);
console.log(JSON.stringify(JSON.parse(leaf), null, 2));

function leadsToRoot() {
  if (!Number.isSafeInteger(index) || index < 0 || index >= head.size || !Array.isArray(path)) return false;
  let hash = Buffer.from(leafHash, 'hex');
  let [own, last] = [index, head.size - 1];
  for (const text of path) {
    const sibling = Buffer.from(String(text), 'hex');
    if (last === 0 || sibling.length !== 32) return false;
    if (own % 2 === 1 || own === last) {
      hash = sha256(1, [sibling, hash]);
      while (own % 2 === 0 && own !== 0) [own, last] = [own / 2, Math.floor(last / 2)];
    } else {
      hash = sha256(1, [hash, sibling]);
    }
    [own, last] = [Math.floor(own / 2), Math.floor(last / 2)];
  }
  return last === 0 && hash.toString('hex') === head.rootHash;
}

function isSigned() {
  const { at, keyId, rootHash, size, publicKey, signature } = head;
  const key = Buffer.from(String(publicKey), 'base64');
  if (createHash('sha256').update(key).digest('hex').slice(0, 16) !== keyId) return false;
  const text = JSON.stringify({ at, keyId, rootHash, size, version: 'payung-audit-head-1' });
  try {
    const publicKeyObject = createPublicKey({ key, format: 'der', type: 'spki' });
    return verify(null, Buffer.from(text), publicKeyObject, Buffer.from(String(signature), 'base64'));
  } catch {
    return false; // no key at all
  }
}

/**
 * @param {number} prefix
 * @param {Buffer[]} parts
 */
function sha256(prefix, parts) {
  const hash = createHash('sha256').update(Buffer.of(prefix));
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch {
    return end(2, `${file} cannot be read as JSON.`);
  }
}

/**
 * @param {number} code
 * @param {string} sentence
 * @returns {never}
 */
function end(code, sentence) {
  console.error(sentence);
  process.exit(code);
}

// @ts-check
import { createHash } from 'node:crypto';
import { createVault } from '../dist/personal/vault.js';

/**
 * What services need, from one secret, so that every process of the bench has the same.
 *
 * @param {string} secret
 */
export function keysFrom(secret) {
  const key = createHash('sha256').update(secret).digest('base64');
  return { secret, vault: createVault(`1:${key}`, key) };
}

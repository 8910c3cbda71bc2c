// @ts-check
import { randomBytes } from 'node:crypto';
import { addUser } from '../dist/slices/access/addUser.js';
import { createApiClient } from '../dist/slices/access/createApiClient.js';
import { grantRole } from '../dist/slices/access/grantRole.js';

/**
 * The headers of a partner's program.
 *
 * @param {import('./database.mjs').Bench} bench
 */
export async function keyOfPartner({ services }) {
  const input = { name: 'Bench', purpose: 'Bench', scopes: ['coverage.read'], regionCode: '32.01', days: 1 };
  const { key } = await createApiClient(services, input);
  return { authorization: `Bearer ${key}` };
}

/**
 * The headers of a person who has signed in at the server.
 *
 * @param {import('./database.mjs').Bench} bench
 * @param {string} address
 */
export async function cookieOfPerson({ services }, address) {
  const email = `${randomBytes(6).toString('hex')}@bench.example`;
  const { user, password } = await addUser(services, { name: 'Bench', email, regionCode: '32.01' });
  await grantRole(services, { userId: user.id, roleCode: 'auditor', regionCode: '32.01' });
  const response = await fetch(`${address}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`the sign-in was answered with ${response.status}`);
  return {
    cookie: response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
}

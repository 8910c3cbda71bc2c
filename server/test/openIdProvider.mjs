// @ts-check
/** A real OpenID provider (npm oidc-provider), at which everybody is signed in as the same person without being asked. */
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

export const CLIENT = { id: 'payung', secret: 'a secret of this test only' };

/**
 * @param {string} redirectUri
 * @param {() => { sub: string, email: string, email_verified: boolean, name: string }} person
 * @returns {Promise<{ issuer: string, close(): Promise<unknown> }>}
 */
export async function startOpenIdProvider(redirectUri, person) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: async () => ({ accountId: person().sub, claims: async () => person() }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (/** @type {unknown} */ _, /** @type {{ uid: string }} */ { uid }) => `/login/${uid}` },
    cookies: { keys: ['of this test'] },
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/login/')) return answer(request, response);
    const { prompt } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: person().sub, clientId: CLIENT.id });
    grant.addOIDCScope('openid email profile');
    const result =
      prompt.name === 'login' ? { login: { accountId: person().sub } } : { consent: { grantId: await grant.save() } };
    return provider.interactionFinished(request, response, result);
  });
  return { issuer, close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../context.js';
import type { MessageKey } from '../messages.js';
import { beginTrial } from '../slices/access/guessing.js';
import { PASSWORD_LENGTH } from '../slices/access/passwords.js';
import { sessionToken } from '../slices/access/sessionCookie.js';
import { ADDRESS_HEADER, type SignIn } from '../slices/access/signIn.js';
import { sendError } from './errors.js';

const text = z.string().min(1).max(1000);
const secret = z.object({ password: text });
const code = z.object({ code: text });

/** What of the sign-in library is reachable, and what each request may say: all else is taken out. */
const ACTIONS = {
  'sign-in/email': z.object({ email: text.transform((email) => email.trim().toLowerCase()), password: text }),
  // At the organisation's OpenID provider, where there is one: the answer says where to go.
  'sign-in/social': z
    .object({})
    .transform(() => ({ provider: 'openid', callbackURL: '/', errorCallbackURL: '/', disableRedirect: true })),
  'sign-out': z
    .object({})
    .optional()
    .transform(() => ({})),
  'change-password': z
    .object({ currentPassword: text, newPassword: text })
    .transform((body) => ({ ...body, revokeOtherSessions: true })),
  'two-factor/enable': secret,
  'two-factor/disable': secret,
  'two-factor/verify-totp': code,
  'two-factor/verify-backup-code': code,
  'two-factor/generate-backup-codes': secret,
} as const satisfies Record<string, z.ZodType>;

/** What of its answers goes out: no token, nothing about the person. */
const answered = z.object({
  url: z.string().optional(),
  twoFactorRedirect: z.boolean().optional(),
  totpURI: z.string().optional(),
  backupCodes: z.array(z.string()).optional(),
});

const emailOf = z.object({ email: z.string().optional() });
const failed = z.object({ code: z.string() }).partial();

const MESSAGES: Readonly<Record<string, MessageKey>> = {
  INVALID_EMAIL_OR_PASSWORD: 'signInRefused',
  INVALID_PASSWORD: 'passwordWrong',
  PASSWORD_TOO_SHORT: 'passwordLength',
  PASSWORD_TOO_LONG: 'passwordLength',
  INVALID_CODE: 'codeWrong',
  INVALID_BACKUP_CODE: 'codeWrong',
  INVALID_TWO_FACTOR_COOKIE: 'signInOver',
  ACCOUNT_TEMPORARILY_LOCKED: 'tooManyTrials',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'tooManyTrials',
};

/** `/auth/…`: JSON in, JSON out, errors in the form of all others. */
export function addSignIn(app: FastifyInstance, services: Services, signIn: SignIn): void {
  addCallback(app, signIn);
  for (const [action, schema] of Object.entries(ACTIONS)) {
    app.post(`/auth/${action}`, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (!isOwnPage(request)) return sendError(request, reply, 403, 'foreignPage');
      const body = schema.safeParse(request.body ?? undefined);
      if (!body.success) return sendError(request, reply, 400, 'requestMalformed');
      const account = emailOf.parse(body.data).email ?? sessionToken(request.headers.cookie, signIn.cookie) ?? null;
      const trial = action === 'sign-out' ? null : await beginTrial(services, signIn.cookie.key, account, request.ip);
      if (trial && trial.wait > 0) {
        void reply.header('retry-after', trial.wait);
        return sendError(request, reply, 429, 'tooManyTrials', { seconds: trial.wait });
      }
      const response = await signIn.handle(forwarded(request, `${signIn.origin}/auth/${action}`, body.data));
      if (response.ok) await trial?.succeeded();
      return answer(request, reply, response);
    });
  }
}

/** Where the provider sends people back to: a page's address, so the answer is another one. */
function addCallback(app: FastifyInstance, signIn: SignIn): void {
  app.get('/auth/callback/openid', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const url = new URL(request.url, signIn.origin);
    const response = await signIn.handle(new Request(url, { headers: headersOf(request, signIn.origin) }));
    for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
    // Whatever went wrong is told at the console, in its own words.
    return reply.redirect(response.status === 302 && !isRefused(response) ? '/' : '/sign-in?signIn=refused');
  });
}

function isRefused(response: Response): boolean {
  return /[?&]error=/.test(response.headers.get('location') ?? '');
}

async function answer(request: FastifyRequest, reply: FastifyReply, response: Response): Promise<unknown> {
  const content: unknown = await response.json().catch(() => ({}));
  if (response.ok) {
    // Only then: what it sets beside an error is nothing that a browser needs.
    for (const cookie of response.headers.getSetCookie()) void reply.header('set-cookie', cookie);
    return reply.send(answered.parse(content ?? {}));
  }
  const key = MESSAGES[failed.parse(content ?? {}).code ?? ''];
  const status = key === 'tooManyTrials' ? 429 : response.status;
  return sendError(
    request,
    reply,
    status,
    key ?? (status === 401 ? 'signInNeeded' : 'requestMalformed'),
    PARAMETERS[key ?? ''] ?? {},
  );
}

const PARAMETERS: Readonly<Record<string, Record<string, number>>> = {
  tooManyTrials: { seconds: 15 * 60 },
  passwordLength: { ...PASSWORD_LENGTH },
};

/** A browser says from which page a request comes; only pages of this very host may sign in and out. */
function isOwnPage({ headers, host }: FastifyRequest): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return false;
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}

function forwarded(request: FastifyRequest, url: string, body: unknown): Request {
  const headers = { 'content-type': 'application/json', ...headersOf(request, new URL(url).origin) };
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

function headersOf(request: FastifyRequest, origin: string): Record<string, string> {
  return {
    origin,
    cookie: request.headers.cookie ?? '',
    'user-agent': (request.headers['user-agent'] ?? '').slice(0, 300),
    [ADDRESS_HEADER]: request.ip,
  };
}

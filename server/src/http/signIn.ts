import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../context.js';
import type { MessageKey } from '../messages.js';
import { type Answer, answerSignIn } from '../slices/access/answerSignIn.js';
import { forgetSignIns } from '../slices/access/forgetSignIns.js';
import { beginTrial } from '../slices/access/guessing.js';
import { PASSWORD_LENGTH } from '../slices/access/passwords.js';
import { sessionToken } from '../slices/access/sessionCookie.js';
import type { SignIn } from '../slices/access/signIn.js';
import { ACTIONS, ALL_ACTIONS, type Action } from '../slices/access/signInActions.js';
import { knownDevice, rememberDevice } from '../slices/access/signInDevice.js';
import { type Visit, recordWait } from '../slices/access/signInEvents.js';
import { answerOpenId } from '../slices/access/signInOpenId.js';
import { sendError } from './errors.js';
import { isOwnPage } from './ownPage.js';

const SWEEP_EVERY = 300_000;

/** What of the library's answers goes out: no token, nothing about the person. */
const answered = z.object({
  url: z.string().optional(),
  twoFactorRedirect: z.boolean().optional(),
  totpURI: z.string().optional(),
  backupCodes: z.array(z.string()).optional(),
});

const emailOf = z.object({ email: z.string().optional() });

const MESSAGES: Readonly<Record<string, MessageKey>> = {
  INVALID_EMAIL_OR_PASSWORD: 'signInRefused',
  INVALID_PASSWORD: 'passwordWrong',
  PASSWORD_TOO_SHORT: 'passwordLength',
  PASSWORD_TOO_LONG: 'passwordLength',
  PASSWORD_UNCHANGED: 'passwordUnchanged',
  INVALID_CODE: 'codeWrong',
  CODE_USED: 'codeUsed',
  INVALID_BACKUP_CODE: 'codeWrong',
  INVALID_TWO_FACTOR_COOKIE: 'signInOver',
  TOTP_ALREADY_ENABLED: 'secondFactorThere',
  TOTP_NOT_ENABLED: 'secondFactorMissing',
  TWO_FACTOR_NOT_ENABLED: 'secondFactorMissing',
  ACCOUNT_TEMPORARILY_LOCKED: 'tooManyTrials',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'tooManyTrials',
};

/** Where the library's own status says something else than what is so. */
const STATUSES: Partial<Record<MessageKey, number>> = { tooManyTrials: 429, codeWrong: 400, secondFactorThere: 409 };

const PARAMETERS: Readonly<Record<string, Record<string, number>>> = {
  tooManyTrials: { seconds: 15 * 60 },
  passwordLength: { ...PASSWORD_LENGTH },
};

/** `/auth/…`: JSON in, JSON out, errors in the form of all others. */
export function addSignIn(app: FastifyInstance, services: Services, signIn: SignIn): void {
  app.get('/auth/methods', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
    return { password: true, openId: signIn.openIdName === null ? null : { name: signIn.openIdName } };
  });
  addCallback(app, services, signIn);
  for (const action of ALL_ACTIONS) {
    app.post(`/auth/${action}`, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (!isOwnPage(request)) return sendError(request, reply, 403, 'foreignPage');
      const body = ACTIONS[action].safeParse(request.body ?? undefined);
      if (!body.success) return sendError(request, reply, 400, 'requestMalformed');
      return perform(request, reply, services, signIn, action, body.data);
    });
  }
  const sweeping = setInterval(() => {
    forgetSignIns(services).catch((error: unknown) =>
      services.log.warn({ kind: error instanceof Error ? error.name : typeof error }, 'could not clear old sign-ins'),
    );
  }, SWEEP_EVERY).unref();
  app.addHook('onClose', async () => clearInterval(sweeping));
}

async function perform(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  signIn: SignIn,
  action: Action,
  body: object,
): Promise<unknown> {
  const visit = visitOf(request);
  const { email } = emailOf.parse(body);
  const token = sessionToken(visit.cookie, signIn.cookie) ?? null;
  const device = email === undefined ? null : knownDevice(visit.cookie, signIn, email);
  const trial =
    action === 'sign-out'
      ? null
      : await beginTrial(services, signIn.cookie.key, { account: email ?? token, address: visit.address, device });
  if (trial && trial.wait > 0) {
    const whose = email !== undefined ? { email } : token === null ? null : { token };
    if (trial.news) await recordWait(services, visit, whose, trial.news);
    return sendError(request, reply.header('retry-after', trial.wait), 429, 'tooManyTrials', { seconds: trial.wait });
  }
  // To begin at the provider proves nothing: that trial is forgiven at the end of the way.
  const forgive = async (db: Services['db']) => (action === 'sign-in/social' ? 0 : ((await trial?.succeeded(db)) ?? 0));
  const answer = await answerSignIn(services, signIn, action, body, visit, forgive);
  if (answer.signedInId !== undefined) {
    const person = await services.db.user.findUnique({ where: { id: answer.signedInId } });
    if (person) void reply.header('set-cookie', rememberDevice(visit.cookie, signIn, person.email));
  }
  return send(request, reply, answer);
}

/** Where the provider sends people back to: a page's address, so the answer is another one. */
function addCallback(app: FastifyInstance, services: Services, signIn: SignIn): void {
  app.get('/auth/callback/openid', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const visit = visitOf(request);
    const trial = await beginTrial(services, signIn.cookie.key, { account: null, address: visit.address });
    if (trial.wait > 0) {
      if (trial.news) await recordWait(services, visit, null, trial.news);
      return reply.redirect('/sign-in?signIn=refused');
    }
    const { isIn, cookies } = await answerOpenId(services, signIn, request.url, visit, async (db) => {
      await trial.succeeded(db);
      // The beginning was counted, too.
      await trial.succeeded(db);
    });
    for (const cookie of cookies) void reply.header('set-cookie', cookie);
    // Whatever went wrong is told at the console, in its own words.
    return reply.redirect(isIn ? '/' : '/sign-in?signIn=refused');
  });
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { isOk, status, fault, content, cookies }: Answer,
): unknown {
  if (isOk) {
    // Only then: what it sets beside an error is nothing that a browser needs.
    for (const cookie of cookies) void reply.header('set-cookie', cookie);
    return reply.send(answered.parse(content ?? {}));
  }
  const key = MESSAGES[fault ?? ''];
  const told = (key && STATUSES[key]) ?? status;
  const otherwise = status === 401 ? 'signInNeeded' : 'requestMalformed';
  return sendError(request, reply, told, key ?? otherwise, PARAMETERS[key ?? ''] ?? {});
}

function visitOf({ id, ip, headers }: FastifyRequest): Visit {
  return { requestId: id, address: ip, device: (headers['user-agent'] ?? '').slice(0, 300), cookie: headers.cookie };
}

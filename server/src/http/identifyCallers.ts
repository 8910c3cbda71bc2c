import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../context.js';
import { type Caller, CallerRefused, NOBODY, identify } from '../slices/access/identify.js';
import { createKeyUses } from '../slices/access/recordKeyUse.js';
import { forgetSession } from '../slices/access/sessionCookie.js';
import type { SignIn } from '../slices/access/signIn.js';
import { sendError } from './errors.js';
import { noteRefusal } from './refusals.js';
import { createStrangers } from './strangers.js';

export interface Callers {
  /** A hook before the handler: who cannot be identified is answered with 401 and goes no further. */
  identify(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Who was identified; nobody, on a route without the hook. */
  of(request: FastifyRequest): Caller;
}

/** Finds out who calls, before the operation is looked at. */
export function identifyCallers(services: Services, signIn: SignIn): Callers {
  const callers = new WeakMap<FastifyRequest, Caller>();
  const keyUses = createKeyUses(services);
  const strangers = createStrangers(services.clock);
  return {
    of: (request) => callers.get(request) ?? NOBODY,
    async identify(request, reply) {
      const seconds = strangers.waitOf(request);
      if (seconds > 0) {
        sendError(request, reply.header('retry-after', seconds), 429, 'tooManyTrials', { seconds });
        return reply;
      }
      try {
        const caller = await identify(services, signIn, request.headers, (key, actor) =>
          keyUses.note(key, actor, request),
        );
        callers.set(request, caller);
        strangers.noteKnown(request);
        return undefined;
      } catch (error) {
        if (!(error instanceof CallerRefused)) throw error;
        if (error.wasLookedUp) strangers.noteUnknown(request);
        void reply.header('www-authenticate', 'Bearer realm="payung"');
        if (error.key === 'sessionEnded') void reply.header('set-cookie', forgetSession(signIn.cookie));
        noteRefusal(request, { actor: error.client });
        sendError(request, reply, 401, error.key, error.parameters);
        return reply;
      }
    },
  };
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Services } from '../context.js';
import type { ErrorCode } from '../errors.js';
import { networkOf } from '../graphql/limits/anonymousClient.js';
import type { Actor } from '../slices/access/access.rules.js';
import { createRefusalRecorder } from '../slices/audit/recordRefusals.js';

/** What whoever refuses a request knows of it. */
export interface Refused {
  readonly code: ErrorCode;
  /** Which limit or rule, by the name of its message. */
  readonly reason: string | null;
  /** The root fields that were asked for. */
  readonly fields: readonly string[];
  /** Who it was, though not let in. */
  readonly actor: Actor | null;
}

const notes = new WeakMap<FastifyRequest, Partial<Refused>>();

/** Notes that a request is refused, or one thing more about it. It is recorded when the answer has gone out. */
export function noteRefusal(request: FastifyRequest, refused: Partial<Refused>): void {
  notes.set(request, { ...notes.get(request), ...refused });
}

/** Records every request that is refused: see `createRefusalRecorder`. What is left is written when the server closes. */
export function recordRefusals(
  app: FastifyInstance,
  services: Services,
  actorOf: (request: FastifyRequest) => Actor,
): void {
  const recorder = createRefusalRecorder(services);
  const addresses = new WeakMap<FastifyRequest, string>();
  // When the answer has gone out, who got it may be gone as well, and a closed connection tells no address: of one that was
  // reset before we had read its request it stays unknown.
  app.addHook('onRequest', async (request) => void addresses.set(request, request.ip));
  app.addHook('onResponse', async (request, reply) => {
    const { code = codeOf(request, reply.statusCode), reason, fields = [], actor } = notes.get(request) ?? {};
    if (!code || request.is404 || reason === 'pageNotFound' || isFailedSignIn(request, code)) return;
    const caller = actor ?? actorOf(request);
    const isKnown = caller.kind !== 'ANONYMOUS';
    recorder.add({
      actor: isKnown ? { id: caller.id, kind: caller.kind, name: caller.name } : null,
      address: isKnown ? null : networkOf(addresses.get(request) ?? 'unknown'),
      code,
      reason: reason ?? (Array.isArray(request.body) ? 'batch' : null),
      fields,
      regionCode: caller.kind === 'API_CLIENT' ? (caller.scopes[0]?.region ?? null) : null,
      requestId: request.id,
    });
  });
  app.addHook('onClose', () => recorder.close());
}

/** Apollo refuses by itself what it cannot take for one operation: a batch, a form of another site. */
function codeOf({ routeOptions }: FastifyRequest, status: number): ErrorCode | undefined {
  return routeOptions.url === '/graphql' && status >= 400 && status < 500 ? 'BAD_USER_INPUT' : undefined;
}

/** Those are recorded where they happen. */
function isFailedSignIn({ routeOptions }: FastifyRequest, code: ErrorCode): boolean {
  return (code === 'UNAUTHENTICATED' || code === 'RATE_LIMITED') && routeOptions.url?.startsWith('/auth/') === true;
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, Services } from '../context.js';
import { DomainError } from '../errors.js';
import type { Budget } from '../graphql/limits/budget.js';
import { addUpload } from '../slices/uploads/addUpload.js';
import { ARRIVES_WITHIN } from '../slices/uploads/arrivingUpload.js';
import { forgetUploads } from '../slices/uploads/forgetUploads.js';
import { LARGEST_UPLOAD, receiveUpload, tooLarge } from '../slices/uploads/receiveUpload.js';
import { authorizeUpload } from '../slices/uploads/upload.policy.js';
import { budgetSpent, charge } from './charge.js';
import { sendDomainError, sendError } from './errors.js';
import { isOwnPage } from './ownPage.js';
import { readHeader } from './stated.js';

export interface UploadDependencies {
  readonly services: Services;
  /** Who asks, and for whom: run before the handler. */
  readonly hooks: ((request: FastifyRequest, reply: FastifyReply) => Promise<unknown>)[];
  readonly contextOf: (request: FastifyRequest) => Context;
  readonly budget: Pick<Budget, 'charge'>;
}

const URL = '/uploads';
/** Of a client's minute, for each file. */
const COST = 1_000;
const SWEEP_EVERY = 300_000;
/** How long a line may say nothing: one that is dead does not count against its sender for long. */
const SILENT_AT_MOST = 60_000;
/** Not one that a form of another page can send without asking first. */
const MEDIA_TYPE = 'application/octet-stream';

/**
 * `POST /uploads`: the bytes of a file as the body, its name in `x-file-name`; answers `{ id, sha256, size }`. Mutations that
 * import something take the id.
 */
export async function addUploads(app: FastifyInstance, dependencies: UploadDependencies): Promise<void> {
  const { services, hooks } = dependencies;
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Left in the connection: it is read once it is known who sends it.
    scope.addContentTypeParser(MEDIA_TYPE, (_request, _payload, done) => done(null));
    scope.post(URL, { preHandler: hooks, config: { arrivesWithin: ARRIVES_WITHIN } }, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      // It costs and is recorded: no other page sends one for its visitors.
      if (!isOwnPage(request)) return refuse(request, reply, 'foreignPage');
      try {
        return await receive(request, reply, dependencies);
      } catch (error) {
        if (error instanceof DomainError && error.key === 'fileTooBig')
          return sendError(request, hangUp(reply), 413, error.key, error.parameters, error.code);
        if (error instanceof DomainError) return sendDomainError(request, hangUp(reply), error);
        // Who cut the connection hears no answer.
        if (request.raw.readableAborted) return refuse(request, reply, 'requestMalformed');
        throw error;
      }
    });
    scope.route({
      url: URL,
      method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
      handler: (request, reply) => sendError(request, reply.header('allow', 'POST'), 405, 'methodNotAllowed'),
    });
  });
  const sweeping = setInterval(() => {
    forgetUploads(services).catch((error: unknown) =>
      services.log.warn({ kind: error instanceof Error ? error.name : typeof error }, 'could not clear old uploads'),
    );
  }, SWEEP_EVERY).unref();
  app.addHook('onClose', async () => clearInterval(sweeping));
}

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  { contextOf, budget }: UploadDependencies,
): Promise<FastifyReply> {
  const ctx = contextOf(request);
  authorizeUpload(ctx);
  const name = readHeader(request.headers, 'x-file-name');
  if (name === null) throw new DomainError('BAD_USER_INPUT', 'textMissing', { field: 'x-file-name' });
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_UPLOAD) throw tooLarge(LARGEST_UPLOAD);
  const standing = await charge(ctx, budget, COST);
  if (standing && !standing.isGranted) throw budgetSpent(ctx, COST, standing);
  request.raw.setTimeout(SILENT_AT_MOST);
  // The time of an operation begins when the file is there: that its line is slow is nobody's fault.
  const receipt = await receiveUpload(ctx, { name, content: request.raw }, (received) =>
    addUpload(contextOf(request), received),
  );
  return reply.code(201).send(receipt);
}

function refuse(request: FastifyRequest, reply: FastifyReply, key: 'foreignPage' | 'requestMalformed'): void {
  sendError(request, hangUp(reply), key === 'foreignPage' ? 403 : 400, key);
}

/** What is still to come of the file is not waited for. */
function hangUp(reply: FastifyReply): FastifyReply {
  return reply.header('connection', 'close');
}

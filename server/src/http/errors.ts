import { STATUS_CODES } from 'node:http';
import { localeFrom } from '@payung/shared/locale';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DomainError, ErrorCode } from '../errors.js';
import { describeSafely } from '../graphql/formatError.js';
import { type MessageKey, render } from '../messages.js';
import { noteRefusal } from './refusals.js';

const KEYS: Readonly<Record<number, MessageKey>> = {
  400: 'requestMalformed',
  404: 'pageNotFound',
  413: 'bodyTooLarge',
  415: 'mediaType',
};

const CODES: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
};

/** What goes wrong before GraphQL sees the request, in the form of a GraphQL error all the same. */
export function addErrorHandling(app: FastifyInstance, maximumBody: number): void {
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>((error, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) request.log.error(describeSafely(error), 'a request failed unforeseen');
    const isJson = error.code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY';
    sendError(request, reply, status, isJson ? 'jsonMalformed' : KEYS[status], { maximum: maximumBody });
  });
}

/** Answers with one error, in the reader's language. */
export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  key: MessageKey | undefined,
  parameters: Readonly<Record<string, string | number>> = {},
  code: ErrorCode = codeOf(status),
): void {
  if (status < 500) noteRefusal(request, { code, reason: key ?? null });
  const locale = localeFrom(request.headers['accept-language']);
  const message =
    status >= 500
      ? render(locale, 'internal', { logId: request.id })
      : key
        ? render(locale, key, parameters)
        : (STATUS_CODES[status] ?? '');
  void reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });
}

/** The same for a refusal, with the status of its code. */
export function sendDomainError(request: FastifyRequest, reply: FastifyReply, error: DomainError): void {
  const status = Number(Object.entries(CODES).find(([, code]) => code === error.code)?.[0] ?? 400);
  const { seconds } = error.parameters;
  if (status === 429 && seconds !== undefined) void reply.header('retry-after', String(seconds));
  sendError(request, reply, status, error.key, error.parameters, error.code);
}

function codeOf(status: number): ErrorCode {
  return status >= 500 ? 'INTERNAL' : (CODES[status] ?? 'BAD_USER_INPUT');
}

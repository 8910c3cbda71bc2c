import type { Context, Services } from '../../context.js';
import { DomainError, badInput } from '../../errors.js';
import { type Page, type PageArgs, readPage } from '../../graphql/pagination.js';
import { findHead, findNewestHead, listHeads } from '../audit/audit.service.js';
import type { SignedHead } from '../audit/head.js';
import { consistencyPath, findProof } from '../audit/proof.service.js';
import { authorizeAudit } from './audit.policy.js';
import type { AuditConsistency, AuditHead, AuditProof } from './auditProof.type.js';
import { getAuditEvent } from './trail.service.js';

/** The newest head; null when nothing was sealed yet. */
export async function findAuditHead(services: Services): Promise<AuditHead | null> {
  authorizeAudit(services);
  const head = await findNewestHead(services);
  return head && toAuditHead(head);
}

/** A page of the heads, the newest first. */
export async function listAuditHeads(ctx: Context, args: PageArgs): Promise<Page<AuditHead>> {
  authorizeAudit(ctx);
  const page = await listHeads(ctx, readPage(args));
  return { ...page, items: page.items.map(toAuditHead) };
}

/** The proof of an event in sight. CONFLICT while it waits to be sealed: that takes a second, or as long as writes before it. */
export async function getAuditProof(ctx: Context, eventId: string): Promise<AuditProof> {
  authorizeAudit(ctx);
  const event = await getAuditEvent(ctx, 'eventId', eventId);
  const proof = await findProof(ctx, eventId);
  if (!proof) throw new DomainError('CONFLICT', 'eventNotSealed', {}, ['eventId']);
  return { ...proof, path: [...proof.path], event, head: toAuditHead(proof.head) };
}

/** The proof between two signed heads, by their sizes. */
export async function getAuditConsistency(services: Services, from: number, to: number): Promise<AuditConsistency> {
  authorizeAudit(services);
  const [earlier, later] = [await getHead(services, 'from', from), await getHead(services, 'to', to)];
  if (from > to) throw badInput('to', 'sizesReversed');
  return { from: earlier, to: later, path: await consistencyPath(services, from, to) };
}

async function getHead(services: Services, field: string, size: number): Promise<AuditHead> {
  const head = await findHead(services, size);
  if (!head) throw badInput(field, 'headUnknown');
  return toAuditHead(head);
}

function toAuditHead(head: SignedHead): AuditHead {
  return { ...head, at: new Date(head.at) };
}

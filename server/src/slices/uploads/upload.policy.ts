import type { Services } from '../../context.js';
import { authorizeAnywhere } from '../access/access.policy.js';

/** Who imports anything, or registers by a decree, may bring a file. What becomes of it takes what that takes. */
export function authorizeUpload(services: Pick<Services, 'actor'>): void {
  authorizeAnywhere(services, 'quotas.allocate', 'imports.run', 'enrolments.register');
}

/** A Prisma `where`: a file is for who sent it, and for nobody else, whatever they may do. */
export function ownUploads({ actor }: Pick<Services, 'actor'>): { uploaderKind: string; uploaderId: string } {
  return { uploaderKind: actor.kind, uploaderId: actor.id };
}

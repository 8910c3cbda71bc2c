import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Region } from '../regions/region.type.js';
import { AuditEvent } from './auditEvent.type.js';

@Resolver(() => AuditEvent)
export class AuditEventRegion {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Where it counts; null: the whole installation, or a region that is no longer known.',
  })
  region(@Root() { regionCode }: AuditEvent, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }
}

import { isRegionCode } from '@payung/shared/regionCode';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { PageArgs } from '../../graphql/pagination.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import type { AuditConditions } from '../audit/auditConditions.js';

const LONGEST_TEXT = 200;
const MOST_ACTIONS = 200;

@InputType({ description: 'Which events to list; conditions are joined by “and”, an absent one does not restrict.' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Done to, or telling of, this kind of thing: `User`.' })
  subjectType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Done to the one with this id, or a read that told of it.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'By the person or the API client with this id.' })
  actorId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: `One of these actions, at most ${MOST_ACTIONS}. Unknown ones are passed over.`,
  })
  actions?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'At the region with this code, current or former, and below it. Events keep the code that their region had: those under its former codes are found, too.',
  })
  within?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At this time or later.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Before this time; BAD_USER_INPUT when `from` lies after it.',
  })
  to?: Date | null;

  @Field(() => String, { nullable: true, description: 'Of this request: `x-request-id`.' })
  requestId?: string | null;
}

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which events; without it, all in sight.' })
  filter?: AuditFilter | null;
}

/** The conditions of a filter, or BAD_USER_INPUT that names the one at fault, as the client knows it. */
export function readAuditFilter(
  { regions }: Pick<Context, 'regions'>,
  filter: AuditFilter,
  prefix = 'filter.',
): AuditConditions {
  const { subjectType, subjectId, actorId, actions, within, from, to, requestId } = filter;
  for (const name of ['subjectType', 'subjectId', 'actorId', 'requestId'] as const) {
    if ((filter[name]?.length ?? 0) > LONGEST_TEXT)
      throw badInput(`${prefix}${name}`, 'textTooLong', { maximum: LONGEST_TEXT });
  }
  if ((actions?.length ?? 0) > MOST_ACTIONS)
    throw badInput(`${prefix}actions`, 'tooManyValues', { maximum: MOST_ACTIONS });
  if (from && to && from > to) throw badInput(`${prefix}to`, 'timesReversed');
  const codes = within == null ? null : codesOf(regions, within, `${prefix}within`);
  return { subjectType, subjectId, actorId, actions, within: codes, from, to, requestId };
}

/** The codes that the region has and had; one that nobody knows may be that of old events all the same. */
function codesOf(regions: Context['regions'], code: string, field: string): string[] {
  if (!isRegionCode(code)) throw badInput(field, 'regionCodeMalformed');
  const region = regions.find(code);
  return region ? [region.code, ...region.aliases] : [code];
}

import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { DomainError, badInput } from '../errors.js';

export const MAXIMUM_PAGE = 500;
const MAXIMUM_OFFSET = 1_000_000;
const DEFAULT_PAGE = 25;

@ObjectType({ description: 'Where a page ends and whether more follows.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` for the next page, with the same filter. Opaque; null when the page is empty.',
  })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE,
    description: `How many items at most, 0 to ${MAXIMUM_PAGE}; outside of that BAD_USER_INPUT.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Continue after the item with this cursor (`pageInfo.endCursor`): stable while rows come and go. BAD_USER_INPUT for a cursor of another list or filter.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items to skip, 0 to ${MAXIMUM_OFFSET}, for page numbers; not together with \`after\`.`,
  })
  offset?: number | null;
}

export interface Page<T> {
  items: T[];
  /** As a function it is counted only when somebody asks: counting costs as much as reading all. */
  totalCount: number | (() => Promise<number>);
  pageInfo: PageInfo;
}

/** The base of every `XPage` type. */
export function pageOf<T extends object>(item: ClassType<T>) {
  @ObjectType({ simpleResolvers: true })
  abstract class PageOfItems implements Page<T> {
    @Field(() => [item], { description: 'The items of this page, in the order of the list.' })
    items: T[];

    @Field(() => Int, {
      description: 'How many items the whole list has under this filter; counted only when asked for.',
    })
    totalCount: number | (() => Promise<number>);

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo: PageInfo;
  }
  return PageOfItems;
}

export interface PageWanted {
  readonly first: number;
  readonly after: string | null;
  readonly offset: number;
}

/** The arguments of a page with their bounds checked, or BAD_USER_INPUT that names the one at fault. */
export function readPage(args: PageArgs): PageWanted {
  const first = args.first ?? DEFAULT_PAGE;
  const offset = args.offset ?? 0;
  if (first < 0 || first > MAXIMUM_PAGE) throw badInput('first', 'outOfRange', { minimum: 0, maximum: MAXIMUM_PAGE });
  if (offset < 0 || offset > MAXIMUM_OFFSET) {
    throw badInput('offset', 'outOfRange', { minimum: 0, maximum: MAXIMUM_OFFSET });
  }
  if (args.after != null && args.offset != null) {
    throw new DomainError('BAD_USER_INPUT', 'cursorAndOffset', {}, ['after', 'offset']);
  }
  return { first, after: args.after ?? null, offset };
}

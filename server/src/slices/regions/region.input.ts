import { isRegionCode } from '@payung/shared/regionCode';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { badInput } from '../../errors.js';
import { RegionType } from '../../generated/prisma/enums.js';
import { MAXIMUM_PAGE, PageArgs } from '../../graphql/pagination.js';

const MAXIMUM_SEARCH = 200;

@InputType({ description: 'Which regions to list; conditions are joined by “and”, an absent one does not restrict.' })
export class RegionFilter {
  @Field(() => [ID], {
    nullable: true,
    description: `Regions with one of these codes, current or former; at most ${MAXIMUM_PAGE}. Unknown codes are passed over.`,
  })
  codes?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The region with this code, current or former, and all that lies below it. Whole segments count: `32.01` does not hold `32.011`. Of an unknown region the list is empty.',
  })
  within?: string | null;

  @Field(() => [RegionType], { nullable: true, description: 'Regions of one of these kinds.' })
  types?: RegionType[] | null;

  @Field(() => String, {
    nullable: true,
    description: `Part of a name, current or former, of a code or of a postal code; the names of areas above may follow (“pabuaran bojonggede”). Case, spaces, dots and hyphens do not count, nor do prefixes such as “Ds.”, “Desa”, “Kel.”, “Kec.”, “Kab.”. The exact name comes first. At most ${MAXIMUM_SEARCH} characters; blank does not restrict.`,
  })
  search?: string | null;
}

@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => RegionFilter, { nullable: true, description: 'Which regions; without it, all of them.' })
  filter?: RegionFilter | null;
}

/** BAD_USER_INPUT for a code that no region can have. */
export function checkRegionCode(field: string, code: string): void {
  if (!isRegionCode(code)) throw badInput(field, 'regionCodeMalformed');
}

/** The filter with its shape checked, or BAD_USER_INPUT that names the condition at fault. */
export function checkRegionFilter(filter: RegionFilter): void {
  if (filter.within != null) checkRegionCode('filter.within', filter.within);
  if (filter.codes && filter.codes.length > MAXIMUM_PAGE) {
    throw badInput('filter.codes', 'tooManyValues', { maximum: MAXIMUM_PAGE });
  }
  filter.codes?.forEach((code, index) => checkRegionCode(`filter.codes.${index}`, code));
  if (filter.search && filter.search.length > MAXIMUM_SEARCH) {
    throw badInput('filter.search', 'textTooLong', { maximum: MAXIMUM_SEARCH });
  }
}

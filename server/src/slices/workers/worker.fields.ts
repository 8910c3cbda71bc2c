import { maskNik, nikWarnings } from '@payung/shared/nik';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ListSize } from '../../graphql/limits/listSize.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { findCategory } from '../categories/category.service.js';
import { WorkerCategory } from '../categories/category.type.js';
import { Region } from '../regions/region.type.js';
import { maskDetails } from './contact.rules.js';
import { openDetails, openNik } from './sealWorker.js';
import { findWorker } from './worker.service.js';
import { NikWarning, Worker, WorkerResidence } from './worker.type.js';
import { dayText } from './workerContent.js';

const MASKED = 'masked; `revealContact` shows the whole. Null: not known.';

@Resolver(() => Worker)
export class WorkerFields {
  @FieldResolver(() => String, {
    description: 'The NIK, masked: `320101******0003`. `revealNik` shows it whole to those who may see it.',
  })
  nik(@Root() { row }: Worker, @Ctx() ctx: Context): string {
    return maskNik(openNik(ctx, row));
  }

  @ListSize(1)
  @FieldResolver(() => [NikWarning], {
    description: 'Where the NIK tells something else than the record. Reasons to look at the KTP, never to refuse.',
  })
  nikWarnings(@Root() { row, birthDate, sex, regionCode }: Worker, @Ctx() ctx: Context): NikWarning[] {
    const warnings = nikWarnings(openNik(ctx, row), { birthDate, sex, regionCode });
    return warnings.map((problem) => ({ code: problem.code, problem }));
  }

  @FieldResolver(() => String, { nullable: true, description: `The phone number, ${MASKED}` })
  phone(@Root() { row }: Worker, @Ctx() ctx: Context): string | null {
    return maskDetails(openDetails(ctx, row)).phone;
  }

  @FieldResolver(() => String, { nullable: true, description: `The e-mail address, ${MASKED}` })
  email(@Root() { row }: Worker, @Ctx() ctx: Context): string | null {
    return maskDetails(openDetails(ctx, row)).email;
  }

  @FieldResolver(() => String, { nullable: true, description: `Street or hamlet, and number, ${MASKED}` })
  address(@Root() { row }: Worker, @Ctx() ctx: Context): string | null {
    return maskDetails(openDetails(ctx, row)).address;
  }

  @FieldResolver(() => String, { nullable: true, description: `Rukun tetangga, ${MASKED}` })
  rt(@Root() { row }: Worker, @Ctx() ctx: Context): string | null {
    return maskDetails(openDetails(ctx, row)).rt;
  }

  @FieldResolver(() => String, { nullable: true, description: `Rukun warga, ${MASKED}` })
  rw(@Root() { row }: Worker, @Ctx() ctx: Context): string | null {
    return maskDetails(openDetails(ctx, row)).rw;
  }

  @FieldResolver(() => String, { nullable: true, description: `The name of the person’s mother, ${MASKED}` })
  motherName(@Root() { row }: Worker, @Ctx() ctx: Context): string | null {
    return maskDetails(openDetails(ctx, row)).motherName;
  }

  @FieldResolver(() => Region, { description: 'The village or ward where the person lives.' })
  village(@Root() { regionCode }: Worker, @Ctx() { regions }: Context): Region {
    return present(regions.find(regionCode));
  }

  @FieldResolver(() => WorkerCategory, { description: 'The category, as it is in force or was last.' })
  async category(@Root() { categoryCode }: Worker, @Ctx() ctx: Context): Promise<WorkerCategory> {
    return present(await findCategory(ctx, categoryCode, null));
  }

  @FieldResolver(() => Worker, {
    nullable: true,
    description: 'Of a merged record: the one that stayed; null when it is out of sight, and for all others.',
  })
  mergedInto(@Root() { row }: Worker, @Ctx() ctx: Context): Promise<Worker | null> | null {
    return row.mergedIntoId === null ? null : findWorker(ctx, row.mergedIntoId);
  }

  @ListSize(2)
  @FieldResolver(() => [WorkerResidence], { description: 'Where the person lived, the last place first.' })
  async residences(@Root() { id }: Worker, @Ctx() { db }: Context): Promise<WorkerResidence[]> {
    const rows = await db.workerResidence.findMany({ where: { workerId: id }, orderBy: { from: 'desc' } });
    return rows.map(({ from, regionCode }) => ({ from: dayText(from), regionCode }));
  }
}

@Resolver(() => WorkerResidence)
export class WorkerResidenceFields {
  @FieldResolver(() => Region, { description: 'The village or ward.' })
  region(@Root() { regionCode }: WorkerResidence, @Ctx() { regions }: Context): Region {
    return present(regions.find(regionCode));
  }
}

/** A foreign key of the database sees to it that there is one. */
function present<T>(found: T | null): T {
  if (found === null) throw new Error('what a worker refers to is missing');
  return found;
}

@Resolver(() => NikWarning)
export class NikWarningFields {
  @FieldResolver(() => String, { description: 'What differs, in words.' })
  message(
    @Root() { problem }: NikWarning,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale: string | null,
  ): string {
    return nameIn(ctx, { id: problem.message('id'), en: problem.message('en') }, locale);
  }
}

import { type Locale, isLocale } from '@payung/shared/locale';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { badInput } from '../../errors.js';
import { abilitiesOnRole, countHolders } from './role.service.js';
import { Permission, Role } from './role.type.js';

const LOCALE = { nullable: true, description: '`id` or `en`; without it, the language of the request.' } as const;

@Resolver(() => Permission)
export class PermissionFields {
  @FieldResolver(() => String, { description: 'What it allows, in Indonesian or English.' })
  meaning(
    @Root() { meanings }: Permission,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale?: string | null,
  ): string {
    return meanings[readLocale(ctx, locale)];
  }
}

@Resolver(() => Role)
export class RoleFields {
  @FieldResolver(() => String, { description: 'Its name in Indonesian or English.' })
  name(
    @Root() { nameId, nameEn }: Role,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale?: string | null,
  ): string {
    return readLocale(ctx, locale) === 'en' ? nameEn : nameId;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many people in the viewer’s sight hold it today; null for who sees no people.',
  })
  holders(@Root() { code }: Role, @Ctx() ctx: Context): Promise<number | null> {
    return countHolders(ctx, code);
  }

  @FieldResolver(() => [String], {
    description:
      'The mutations that the viewer may use on it: `changeRole`, `retireRole` (once nobody holds it), `requireSecondFactor`.',
  })
  abilities(@Root() role: Role, @Ctx() ctx: Context): Promise<string[]> {
    return abilitiesOnRole(ctx, role);
  }
}

function readLocale(ctx: Context, locale: string | null | undefined): Locale {
  if (locale == null) return ctx.locale;
  if (!isLocale(locale)) throw badInput('locale', 'localeUnknown');
  return locale;
}

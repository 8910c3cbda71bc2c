import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { LOCALE, nameIn } from '../../graphql/names.js';
import { abilitiesOnRole, countHolders } from './role.service.js';
import { Permission, Role } from './role.type.js';

@Resolver(() => Permission)
export class PermissionFields {
  @FieldResolver(() => String, { description: 'What it allows, in Indonesian or English.' })
  meaning(
    @Root() { meanings }: Permission,
    @Ctx() ctx: Context,
    @Arg('locale', () => String, LOCALE) locale?: string | null,
  ): string {
    return nameIn(ctx, meanings, locale);
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
    return nameIn(ctx, { id: nameId, en: nameEn }, locale);
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

import { ListSize } from '../../graphql/limits/listSize.js';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { createRole } from './createRole.js';
import { grantRole } from './grantRole.js';
import { requireSecondFactor } from './requireSecondFactor.js';
import { revokeRole } from './revokeRole.js';
import { listPermissions, listRoles, toRole } from './role.service.js';
import { Permission, Role } from './role.type.js';
import { CreateRoleInput, GrantRoleInput } from './user.input.js';
import { getUser } from './user.service.js';
import { User } from './user.type.js';

@Resolver(() => Role)
export class RoleResolver {
  @ListSize(50)
  @Query(() => [Permission], { description: 'All that one can be allowed to do.' })
  permissions(): Permission[] {
    return listPermissions();
  }

  @ListSize(20)
  @Query(() => [Role], { description: 'All roles, the shipped ones first.' })
  roles(@Ctx() ctx: Context): Promise<Role[]> {
    return listRoles(ctx);
  }

  @Mutation(() => Role, {
    description: 'Makes a role of permissions that the viewer holds. Takes `roles.manage` somewhere.',
  })
  async createRole(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateRoleInput, { description: 'Which.' }) input: CreateRoleInput,
  ): Promise<Role> {
    return toRole(await createRole(ctx, input));
  }

  @Mutation(() => Role, {
    description:
      'Says whether a role gives nothing to people without a second factor. Takes `roles.manage` everywhere.',
  })
  async requireSecondFactor(
    @Ctx() ctx: Context,
    @Arg('roleCode', () => ID, { description: 'Which role, a shipped one too.' }) roleCode: string,
    @Arg('isRequired', () => Boolean, { description: 'Whether it does.' }) isRequired: boolean,
  ): Promise<Role> {
    return toRole(await requireSecondFactor(ctx, roleCode, isRequired));
  }

  @Mutation(() => User, {
    description:
      'Gives a person a role. Takes `grants.manage` and all permissions of the role at the region. CONFLICT when the person has it already.',
  })
  async grantRole(
    @Ctx() ctx: Context,
    @Arg('input', () => GrantRoleInput, { description: 'Which role, to whom, where and when.' }) input: GrantRoleInput,
  ): Promise<User> {
    return getUser(ctx, (await grantRole(ctx, input)).userId);
  }

  @Mutation(() => User, {
    description:
      'Takes a role back, at once, by who could have given it. CONFLICT for the last administrator of a region.',
  })
  async revokeRole(
    @Ctx() ctx: Context,
    @Arg('grantId', () => ID, { description: 'The id of the grant.' }) grantId: string,
  ): Promise<User> {
    return getUser(ctx, (await revokeRole(ctx, grantId)).userId);
  }
}

import { ListSize } from '../../graphql/limits/listSize.js';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { REASON } from '../../graphql/readInput.js';
import { changeRole, retireRole } from './changeRole.js';
import { createRole } from './createRole.js';
import { grantRole } from './grantRole.js';
import { requireSecondFactor } from './requireSecondFactor.js';
import { revokeRole } from './revokeRole.js';
import { ChangeRoleInput, CreateRoleInput, GrantRoleInput } from './role.input.js';
import { findRole, listPermissions, listRoles, toRole } from './role.service.js';
import { Permission, Role } from './role.type.js';
import { User } from './user.type.js';

@Resolver(() => Role)
export class RoleResolver {
  @ListSize(50)
  @Query(() => [Permission], { description: 'All that one can be allowed to do.' })
  permissions(): Permission[] {
    return listPermissions();
  }

  @ListSize(20)
  @Query(() => [Role], { description: 'All roles, the shipped ones first, the retired ones last.' })
  roles(@Ctx() ctx: Context): Promise<Role[]> {
    return listRoles(ctx);
  }

  @Query(() => Role, { nullable: true, description: 'The role with this code; null when there is none.' })
  role(@Ctx() ctx: Context, @Arg('code', () => ID, { description: 'The code.' }) code: string): Promise<Role | null> {
    return findRole(ctx, code);
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
      'Changes a role that was made here, for all who hold it. Takes `roles.manage` and all of its permissions wherever it is held; FORBIDDEN for the roles that Payung brings.',
  })
  async changeRole(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, { description: 'Which role.' }) code: string,
    @Arg('input', () => ChangeRoleInput, { description: 'What.' }) input: ChangeRoleInput,
  ): Promise<Role> {
    return toRole(await changeRole(ctx, code, input));
  }

  @Mutation(() => Role, {
    description:
      'Retires a role that was made here: from now on nobody is given it, and its code is not used again. CONFLICT while people hold it.',
  })
  async retireRole(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, { description: 'Which role.' }) code: string,
    @Arg('reason', () => String, REASON) reason?: string | null,
  ): Promise<Role> {
    return toRole(await retireRole(ctx, code, reason));
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
      'Gives a person a role. Takes `grants.manage` and all permissions of the role at the region. CONFLICT when the person has it already, or it is retired.',
  })
  grantRole(
    @Ctx() ctx: Context,
    @Arg('input', () => GrantRoleInput, { description: 'Which role, to whom, where and when.' }) input: GrantRoleInput,
  ): Promise<User> {
    return grantRole(ctx, input);
  }

  @Mutation(() => User, {
    description:
      'Takes a role back, at once, by who could have given it. CONFLICT for the last administrator of a region.',
  })
  revokeRole(
    @Ctx() ctx: Context,
    @Arg('grantId', () => ID, { description: 'The id of the grant.' }) grantId: string,
    @Arg('reason', () => String, REASON) reason?: string | null,
  ): Promise<User> {
    return revokeRole(ctx, grantId, reason);
  }
}

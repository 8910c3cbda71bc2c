import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { addUser } from './addUser.js';
import { resetPassword } from './resetPassword.js';
import { reinstateUser, removeUser, suspendUser } from './suspendUser.js';
import { AddUserInput, UsersArgs } from './user.input.js';
import { findUser, getUser, listUsers } from './user.service.js';
import { AddUserResult, User, UserPage } from './user.type.js';

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true, description: 'The person with this id; null when there is none in sight.' })
  user(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<User | null> {
    return findUser(ctx, id);
  }

  @Query(() => UserPage, { description: 'The people of the regions where the viewer may `users.read`, by name.' })
  users(@Ctx() ctx: Context, @Args(() => UsersArgs) args: UsersArgs): Promise<UserPage> {
    return listUsers(ctx, args);
  }

  @Mutation(() => AddUserResult, {
    description: 'Adds a person who can then sign in. Takes `users.manage` at the region.',
  })
  async addUser(
    @Ctx() ctx: Context,
    @Arg('input', () => AddUserInput, { description: 'Whom.' }) input: AddUserInput,
  ): Promise<AddUserResult> {
    const { user, password } = await addUser(ctx, {
      name: input.name,
      email: input.email,
      regionCode: input.regionCode,
    });
    return { user: await getUser(ctx, user.id), password };
  }

  @Mutation(() => String, {
    description:
      'Gives a person who is locked out a new password, which comes back this once; the person must change it at the first sign-in. Ends the person’s sessions and takes the second factor off. Takes `users.manage` and all that the person’s roles hold, where they hold it; else FORBIDDEN. Not for oneself.',
  })
  resetPassword(
    @Ctx() ctx: Context,
    @Arg('userId', () => ID, { description: 'Whose.' }) userId: string,
  ): Promise<string> {
    return resetPassword(ctx, userId);
  }

  @Mutation(() => User, {
    description:
      'Ends the person’s sessions and lets them open no other. CONFLICT for the last administrator of a region.',
  })
  async suspendUser(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Whom.' }) id: string): Promise<User> {
    await suspendUser(ctx, id);
    return getUser(ctx, id);
  }

  @Mutation(() => User, { description: 'Lets a suspended person sign in again.' })
  async reinstateUser(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Whom.' }) id: string): Promise<User> {
    await reinstateUser(ctx, id);
    return getUser(ctx, id);
  }

  @Mutation(() => ID, {
    description:
      'Removes the person for good, with roles and sessions; the id comes back. CONFLICT for the last administrator of a region.',
  })
  async removeUser(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Whom.' }) id: string): Promise<string> {
    return (await removeUser(ctx, id)).id;
  }
}

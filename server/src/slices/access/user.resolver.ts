import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { REASON } from '../../graphql/readInput.js';
import { addUser } from './addUser.js';
import { changeUser } from './changeUser.js';
import { resetPassword } from './resetPassword.js';
import { reinstateUser, removeUser, suspendUser } from './suspendUser.js';
import { AddUserInput, ChangeUserInput, UsersArgs } from './user.input.js';
import { findUser, listUsers } from './user.service.js';
import { AddUserResult, User, UserPage } from './user.type.js';

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { nullable: true, description: 'The person with this id; null when there is none in sight.' })
  user(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<User | null> {
    return findUser(ctx, id);
  }

  @Query(() => UserPage, {
    description:
      'The people of the regions where the viewer may `users.read`, `users.manage` or `grants.manage`, by name.',
  })
  users(@Ctx() ctx: Context, @Args(() => UsersArgs) args: UsersArgs): Promise<UserPage> {
    return listUsers(ctx, args);
  }

  @Mutation(() => AddUserResult, {
    description: 'Adds a person who can then sign in. Takes `users.manage` at the region.',
  })
  addUser(
    @Ctx() ctx: Context,
    @Arg('input', () => AddUserInput, { description: 'Whom.' }) input: AddUserInput,
  ): Promise<AddUserResult> {
    return addUser(ctx, { name: input.name, email: input.email, regionCode: input.regionCode });
  }

  @Mutation(() => User, {
    description: 'Changes the name of a person, or their office. Takes `users.manage` wherever the person has a place.',
  })
  changeUser(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Whom.' }) id: string,
    @Arg('input', () => ChangeUserInput, { description: 'What.' }) input: ChangeUserInput,
  ): Promise<User> {
    return changeUser(ctx, id, input);
  }

  @Mutation(() => String, {
    description:
      'Gives a person who is locked out a new password, which comes back this once; the person must change it at the first sign-in. Ends the person’s sessions and takes the second factor off. Takes `users.manage` and all that the person’s roles hold, where they hold it; else FORBIDDEN. Not for oneself.',
  })
  resetPassword(
    @Ctx() ctx: Context,
    @Arg('userId', () => ID, { description: 'Whose.' }) userId: string,
    @Arg('reason', () => String, REASON) reason: string | null,
  ): Promise<string> {
    return resetPassword(ctx, userId, reason);
  }

  @Mutation(() => User, {
    description:
      'Ends the person’s sessions and lets them open no other. CONFLICT for the last administrator of a region.',
  })
  suspendUser(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Whom.' }) id: string,
    @Arg('reason', () => String, REASON) reason?: string | null,
  ): Promise<User> {
    return suspendUser(ctx, id, reason);
  }

  @Mutation(() => User, { description: 'Lets a suspended person sign in again.' })
  reinstateUser(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Whom.' }) id: string,
    @Arg('reason', () => String, REASON) reason?: string | null,
  ): Promise<User> {
    return reinstateUser(ctx, id, reason);
  }

  @Mutation(() => ID, {
    description:
      'Removes the person for good, with roles and sessions; the id comes back. CONFLICT for the last administrator of a region.',
  })
  async removeUser(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Whom.' }) id: string,
    @Arg('reason', () => String, REASON) reason?: string | null,
  ): Promise<string> {
    return (await removeUser(ctx, id, reason)).id;
  }
}

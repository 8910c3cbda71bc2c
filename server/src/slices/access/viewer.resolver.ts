import { ListSize } from '../../graphql/limits/listSize.js';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { permissionsOf, regionsOf } from './access.rules.js';
import { endSession, listSessions } from './session.service.js';
import { ActorKind, Session, Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is asking; null for who is not signed in.' })
  viewer(@Ctx() { actor, session }: Context): Viewer | null {
    if (actor.kind === 'ANONYMOUS') return null;
    return {
      id: actor.id,
      name: actor.name,
      kind: ActorKind[actor.kind],
      roles: [...actor.roles],
      abilities: permissionsOf(actor),
      email: session?.email ?? null,
      hasSecondFactor: session?.hasSecondFactor ?? false,
      isSecondFactorShown: session?.isSecondFactorShown ?? false,
      isSecondFactorMissing: session?.isSecondFactorMissing ?? false,
      mustChangePassword: session?.mustChangePassword ?? false,
      roots: regionsOf(actor),
    };
  }

  @Query(() => Boolean, {
    description:
      'Whether this installation is for trying out: then the people in it are invented, and whoever shows them says so. Open to everybody.',
  })
  isDemo(@Ctx() { isDemo }: Context): boolean {
    return isDemo;
  }

  @ListSize(5)
  @FieldResolver(() => [Session], { description: 'Where the viewer is signed in, the newest first.' })
  sessions(@Ctx() ctx: Context): Promise<Session[]> {
    return listSessions(ctx);
  }

  @Mutation(() => Boolean, {
    description:
      'Ends a session of the viewer’s own, at once. True, also when there is no such session of the viewer’s.',
  })
  endSession(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The id of the session.' }) id: string,
  ): Promise<boolean> {
    return endSession(ctx, id);
  }
}

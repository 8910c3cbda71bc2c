import { ListSize } from '../../graphql/limits/listSize.js';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ApiClient } from '../access/apiClient.type.js';
import { RoleGrant } from '../access/role.type.js';
import { User } from '../access/user.type.js';
import { Viewer } from '../access/viewer.type.js';
import { Region } from './region.type.js';

@Resolver(() => Viewer)
export class ViewerRegions {
  @ListSize(5)
  @FieldResolver(() => [Region], {
    description: 'The widest regions of the viewer’s roles in force; for who has one everywhere, all provinces.',
  })
  regions(@Root() { roots }: Viewer, @Ctx() { regions }: Context): Region[] {
    if (roots.includes(null)) return regions.list({ types: ['PROVINCE'] }).map(({ region }) => region);
    return roots.flatMap((code) => (code === null ? [] : (regions.find(code) ?? [])));
  }
}

@Resolver(() => User)
export class UserRegion {
  @FieldResolver(() => Region, { nullable: true, description: 'Of the person’s office; null: the whole installation.' })
  region(@Root() { regionCode }: User, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }
}

@Resolver(() => RoleGrant)
export class RoleGrantRegion {
  @FieldResolver(() => Region, { nullable: true, description: 'Where, with all below; null: everywhere.' })
  region(@Root() { regionCode }: RoleGrant, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }
}

@Resolver(() => ApiClient)
export class ApiClientRegion {
  @FieldResolver(() => Region, { nullable: true, description: 'Where, with all below; null: everywhere.' })
  region(@Root() { regionCode }: ApiClient, @Ctx() { regions }: Context): Region | null {
    return regionCode === null ? null : regions.find(regionCode);
  }
}

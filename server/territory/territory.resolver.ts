import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { ViewerView } from '../identity/viewer.views.js';
import { many } from '../reads/registry.js';
import { Delegation } from './delegation.entity.js';
import { Province } from './province.entity.js';
import { Region } from './region.entity.js';

many(Region, 'provinces', { entity: Province, by: 'region' });

@Resolver(() => Region)
export class TerritoryResolver {
  @Query(() => [Region], { description: 'The twelve regions, by code.' })
  regions(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Region[]> {
    return ctx.read.list(Region, { orderBy: [{ prop: 'code', direction: 'ASC' }], limit: 100 }, info);
  }

  @Query(() => [Province], { description: 'The 75 prefectures and provinces, by code.' })
  provinces(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Province[]> {
    return ctx.read.list(Province, { orderBy: [{ prop: 'code', direction: 'ASC' }], limit: 100 }, info);
  }

  @Query(() => [Delegation], { description: 'The commission’s delegations, by name.' })
  delegations(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Delegation[]> {
    return ctx.read.list(Delegation, { orderBy: [{ prop: 'nameFr', direction: 'ASC' }], limit: 100 }, info);
  }

  @FieldResolver(() => [Province], { name: 'provinces', description: 'Its prefectures and provinces.' })
  provincesOf(
    @Root() region: Region,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Province[] | Promise<Province[]> {
    return ctx.read.related<Province[]>(region, Region, 'provinces', info);
  }
}

@Resolver(() => ViewerView)
export class ViewerDelegationResolver {
  @FieldResolver(() => Delegation, {
    nullable: true,
    description: 'The delegation the viewer works at; null elsewhere.',
  })
  delegation(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Delegation | null> | null {
    const { delegationId } = ctx.viewer;
    return delegationId === null ? null : ctx.read.maybe(Delegation, delegationId, info);
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { fromGlobalId } from '../platform/ids.js';
import { Person } from '../identity/person.entity.js';
import { ViewerView } from '../identity/viewer.views.js';
import { is, likePattern, matches, type Condition } from '../reads/condition.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import { many } from '../reads/registry.js';
import { Partner } from './partner.entity.js';
import { PartnerFilter } from './partner.inputs.js';

const PartnerConnection = connectionOf(Partner);
many(Partner, 'people', { entity: Person, by: 'partnerId' });

/** In the words of the search index, so that it is used. */
const hasText = (text: string): Condition =>
  matches(
    (
      row,
    ) => `(${row.column('nameFr')} || ' ' || ${row.column('nameAr')} || ' ' || coalesce(${row.column('shortName')}, ''))
      ilike ${row.param(likePattern(text), 'text')}`,
  );

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => PartnerConnection, { description: 'Partners by French name.' })
  partners(
    @Arg('filter', () => PartnerFilter, { nullable: true, description: 'All, unless said.' })
    filter: PartnerFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Partner>> {
    const where: Condition[] = [];
    if (filter?.kind) where.push(is('kind', filter.kind));
    if (filter?.text) where.push(hasText(filter.text));
    return ctx.read.page(Partner, page, { where, orderBy: [{ prop: 'nameFr', direction: 'ASC' }] }, info);
  }

  @Query(() => Partner, { nullable: true, description: 'A partner by its global id.' })
  partner(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Partner | null> {
    return ctx.read.maybe(Partner, fromGlobalId('Partner', id), info);
  }

  @FieldResolver(() => [Person], {
    description: 'Its people who sign in, as far as the viewer may see them.',
  })
  people(
    @Root() partner: Partner,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Person[] | Promise<Person[]> {
    return ctx.read.related<Person[]>(partner, Partner, 'people', info);
  }
}

@Resolver(() => ViewerView)
export class ViewerPartnerResolver {
  @FieldResolver(() => Partner, {
    nullable: true,
    description: 'The partner the viewer works for; null for the commission.',
  })
  partner(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Partner | null> | null {
    const { partnerId } = ctx.viewer;
    return partnerId === null ? null : ctx.read.maybe(Partner, partnerId, info);
  }
}

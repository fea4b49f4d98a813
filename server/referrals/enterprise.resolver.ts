import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { fromGlobalId } from '../platform/ids.js';
import { ViewerAction, viewerActions } from '../platform/viewer_action.js';
import { among, atLeast, atMost, type Condition, given, is, matches } from '../reads/condition.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import { enterprisePermits } from './enterprise.access.js';
import { Enterprise, EnterpriseFollowUp } from './enterprise.entity.js';
import { EnterpriseFilter } from './enterprise.inputs.js';

const EnterpriseConnection = connectionOf(Enterprise);

@Resolver(() => Enterprise)
export class EnterpriseResolver {
  @Query(() => Enterprise, {
    nullable: true,
    description: 'An enterprise by its global id; null when it is not there or not the viewer’s to see.',
  })
  enterprise(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Enterprise | null> {
    return ctx.read.maybe(Enterprise, fromGlobalId('Enterprise', id), info);
  }

  @Query(() => EnterpriseConnection, { description: 'Enterprises the viewer may see, newest first.' })
  enterprises(
    @Arg('filter', () => EnterpriseFilter, { nullable: true, description: 'All, unless said.' })
    filter: EnterpriseFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Enterprise>> {
    const where = filter ? conditions(filter) : [];
    return ctx.read.page(
      Enterprise,
      page,
      { where, orderBy: [{ prop: 'createdOn', direction: 'DESC' }] },
      info,
    );
  }

  @FieldResolver(() => [EnterpriseFollowUp], { description: 'Its visits, earliest first.' })
  followUps(@Root() enterprise: Enterprise, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<EnterpriseFollowUp[]>(enterprise, Enterprise, 'followUps', info);
  }

  @FieldResolver(() => [ViewerAction], { description: 'FOLLOW_UP: what the viewer may do.' })
  viewerActions(
    @Root() enterprise: Enterprise & { visitsLeft: number },
    @Ctx() ctx: Context,
  ): ViewerAction[] {
    const { delegation, visitsLeft } = enterprise;
    return viewerActions(enterprisePermits(ctx.viewer, { delegationId: delegation.id, visitsLeft }));
  }
}

const helpedBy = (partnerId: string): Condition =>
  matches(
    (row) =>
      `${row.column('id')} in (select enterprise_id from enterprise_referral where partner_id = ${row.param(partnerId, 'uuid')})`,
  );

function conditions(filter: EnterpriseFilter): (Condition | null)[] {
  return [
    given(filter.sectors, (sectors) => among('sector', sectors)),
    given(filter.provinceCode, (code) => is('province', code)),
    given(filter.partnerId, (id) => helpedBy(fromGlobalId('Partner', id, ['filter', 'partnerId']))),
    given(filter.from, (day) => atLeast('createdOn', day)),
    given(filter.until, (day) => atMost('createdOn', day)),
  ];
}

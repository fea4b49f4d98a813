import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import type { Context } from '../events/context.js';
import { dateIn } from '../platform/clock.js';
import { fromGlobalId } from '../platform/ids.js';
import { ViewerAction, viewerActions } from '../platform/viewer_action.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import { historiesOf } from './history.actions.js';
import { standingOf } from './load_referral.actions.js';
import { CommitteeDecision, Outcome } from './outcome.entity.js';
import { referralPermits } from './referral.access.js';
import { Referral } from './referral.entity.js';
import { ReferralFilter, ReferralOrder } from './referral.inputs.js';
import { Happening } from './referral_payload.views.js';
import { referralConditions, referralOrder } from './referral_relations.access.js';
import { SharedProfile } from './shared_profile.entity.js';

export const ReferralConnection = connectionOf(Referral);

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => Referral, {
    nullable: true,
    description: 'A referral by its global id; null when it is not there or not the viewer’s to see.',
  })
  referral(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Referral | null> {
    return ctx.read.maybe(Referral, fromGlobalId('Referral', id), info);
  }

  @Query(() => ReferralConnection, {
    description:
      'Referrals the viewer may see, newest state first unless said: a delegation its own, a partner those sent to it.',
  })
  referrals(
    @Arg('filter', () => ReferralFilter, { nullable: true, description: 'All, unless said.' })
    filter: ReferralFilter | null,
    @Arg('orderBy', () => ReferralOrder, { nullable: true, description: 'Newest state first, unless said.' })
    order: ReferralOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Referral>> {
    const where = referralConditions(ctx.viewer, filter ?? null);
    const orderBy = [referralOrder(ctx.viewer, filter ?? null, order ?? null)];
    return ctx.read.page(Referral, page, { where, orderBy }, info);
  }

  @FieldResolver(() => BeneficiaryFile, {
    nullable: true,
    description: 'The beneficiary file; null for a partner, which sees the shared profile only.',
  })
  file(@Root() referral: Referral, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    if (ctx.viewer.partnerId !== null) return null;
    return ctx.read.related<BeneficiaryFile | null>(referral, Referral, 'file', info);
  }

  @FieldResolver(() => SharedProfile, {
    nullable: true,
    description:
      'What the partner was shown; null before sending and, for the partner, once it is withdrawn. A look is recorded.',
  })
  sharedProfile(@Root() referral: Referral, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<SharedProfile | null>(referral, Referral, 'sharedProfile', info);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the delegation wrote; hidden from the partner together with the profile.',
  })
  message(@Root() referral: Referral, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<string | null>(referral, Referral, 'message', info);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Its place in the queue, from 1, over all delegations; null when it does not wait.',
  })
  waitingPosition(@Root() referral: Referral, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<number | null>(referral, Referral, 'waitingPosition', info);
  }

  @FieldResolver(() => CommitteeDecision, {
    nullable: true,
    description: 'What the committee decided, if it did.',
  })
  committeeDecision(@Root() referral: Referral, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<CommitteeDecision | null>(referral, Referral, 'committeeDecision', info);
  }

  @FieldResolver(() => Outcome, { nullable: true, description: 'What it came to, once it is completed.' })
  outcome(@Root() referral: Referral, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Outcome | null>(referral, Referral, 'outcome', info);
  }

  @FieldResolver(() => [Happening], { description: 'What happened to it, oldest first, from the record.' })
  async history(@Root() referral: Referral, @Ctx() ctx: Context): Promise<Happening[]> {
    const { id } = referral;
    const histories = await ctx.unitOfWork.run(ctx.viewer, (work) => historiesOf(work, [id]));
    return histories.get(id) ?? [];
  }

  @FieldResolver(() => [ViewerAction], {
    description:
      'SEND, ACCEPT, DECLINE, HAND_TO_COMMITTEE, TAKE_DECISION, START, COMPLETE, CANCEL: what the viewer may do.',
  })
  viewerActions(@Root() referral: Referral, @Ctx() ctx: Context): ViewerAction[] {
    const standing = standingOf(referral, referral.commitment);
    return viewerActions(referralPermits(ctx.viewer, standing, dateIn(new Date())));
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { seesFiles } from '../beneficiaries/beneficiary_file.actions.js';
import { Commitment } from '../commitments/commitment.entity.js';
import type { Context } from '../events/context.js';
import { record } from '../events/record.js';
import { notFound } from '../platform/errors.js';
import { fromGlobalId } from '../platform/ids.js';
import { type Connection, PageArgs } from '../reads/connection.js';
import { Enterprise } from './enterprise.entity.js';
import { matchesOf } from './match.actions.js';
import { Referral } from './referral.entity.js';
import { ReferralConnection } from './referral.resolver.js';
import { Match, ReferralStateCount } from './referral_payload.views.js';

/** The matching of one file. It weighs the person’s age and situation, so it is on record as a look at the person. */
async function matched(ctx: Context, fileId: string): Promise<Match[] | null> {
  if (!seesFiles(ctx.viewer)) return null;
  return ctx.unitOfWork.run(ctx.viewer, async (work) => {
    const found = await matchesOf(work, fileId);
    if (found === null) return null;
    await record(work, {
      type: 'personal_data.looked_at',
      subject: { type: 'BeneficiaryFile', id: fileId },
      delegation: ctx.viewer.delegationId,
      fields: ['BeneficiaryFile.matches'],
    });
    return found;
  });
}

@Resolver(() => Match)
export class MatchResolver {
  @Query(() => [Match], {
    description:
      'Every commitment in force for one file, what fits best first, and for each condition why or why not.',
  })
  async matches(
    @Arg('fileId', () => ID, { description: 'The beneficiary file.' }) fileId: string,
    @Ctx() ctx: Context,
  ): Promise<Match[]> {
    const found = await matched(ctx, fromGlobalId('BeneficiaryFile', fileId, ['fileId']));
    if (found === null) throw notFound(['fileId']);
    return found;
  }

  @FieldResolver(() => Commitment, { description: 'The commitment.' })
  commitment(
    @Root() match: Match,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Commitment> {
    return ctx.read.one(Commitment, match.commitmentId, info);
  }
}

/** What this module adds to files. */
@Resolver(() => BeneficiaryFile)
export class FileReferralsResolver {
  @FieldResolver(() => [Referral], { description: 'Its referrals, newest first.' })
  referrals(@Root() file: BeneficiaryFile, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Referral[]>(file, BeneficiaryFile, 'referrals', info);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: 'The enterprise that came of it.' })
  enterprise(@Root() file: BeneficiaryFile, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Enterprise | null>(file, BeneficiaryFile, 'enterprise', info);
  }

  @FieldResolver(() => [Match], {
    description: 'Every commitment in force, what fits best first, and for each condition why or why not.',
  })
  async matches(@Root() file: BeneficiaryFile, @Ctx() ctx: Context): Promise<Match[]> {
    return (await matched(ctx, file.id)) ?? [];
  }
}

/** What this module adds to commitments: the thread goes on to referrals and enterprises. */
@Resolver(() => Commitment)
export class CommitmentReferralsResolver {
  @FieldResolver(() => ReferralConnection, {
    description: 'The referrals to it that the viewer may see, newest first.',
  })
  referrals(
    @Root() commitment: Commitment,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.read.related<Connection<Referral>>(commitment, Commitment, 'referrals', info);
  }

  @FieldResolver(() => [ReferralStateCount], {
    description:
      'How many referrals to it the viewer may see in each state that any is in, by the names of the states.',
  })
  referralCounts(@Root() commitment: Commitment, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<ReferralStateCount[]>(commitment, Commitment, 'referralCounts', info);
  }

  @FieldResolver(() => [Enterprise], {
    description: 'The enterprises that came of it and the viewer may see.',
  })
  enterprises(@Root() commitment: Commitment, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Enterprise[]>(commitment, Commitment, 'enterprises', info);
  }

  @FieldResolver(() => Int, {
    description:
      'How many wait for a place, over all delegations; nothing for a partner, which is not asked yet.',
  })
  waitingCount(@Root() commitment: Commitment, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<number>(commitment, Commitment, 'waitingCount', info);
  }
}

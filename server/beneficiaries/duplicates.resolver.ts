import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { notAllowed } from '../platform/errors.js';
import { Delegation } from '../territory/delegation.entity.js';
import { seesFiles } from './beneficiary_file.access.js';
import { BeneficiaryFile } from './beneficiary_file.entity.js';
import { LikelyDuplicatesInput } from './beneficiary_file.inputs.js';
import { DuplicateCandidate } from './beneficiary_file.views.js';
import { findLikelyDuplicates } from './duplicates.actions.js';

@Resolver(() => DuplicateCandidate)
export class DuplicatesResolver {
  @Query(() => [DuplicateCandidate], {
    description:
      'Files over all delegations that are likely to be of this person, likeliest first, at most ten. NOT_ALLOWED `beneficiary_file.compare_not_yours`.',
  })
  async likelyDuplicates(
    @Arg('input', () => LikelyDuplicatesInput, { description: 'Whom to look for.' })
    input: LikelyDuplicatesInput,
    @Ctx() ctx: Context,
  ): Promise<DuplicateCandidate[]> {
    if (!seesFiles(ctx.viewer)) throw notAllowed('beneficiary_file.compare_not_yours');
    return ctx.unitOfWork.run(ctx.viewer, (work) =>
      findLikelyDuplicates(work, {
        nameAr: input.nameAr ?? '',
        nameLatin: input.nameLatin ?? '',
        bornOn: input.bornOn ?? null,
        memberCard: input.memberCard ?? null,
        nationalIdHash: null,
      }),
    );
  }

  @FieldResolver(() => BeneficiaryFile, {
    nullable: true,
    description: 'The file; null when it is another delegation’s.',
  })
  file(
    @Root() candidate: DuplicateCandidate,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BeneficiaryFile | null> | null {
    return candidate.visible ? ctx.read.maybe(BeneficiaryFile, candidate.fileId, info) : null;
  }

  @FieldResolver(() => Delegation, { description: 'The delegation that keeps the file.' })
  delegation(
    @Root() candidate: DuplicateCandidate,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Delegation> {
    return ctx.read.one(Delegation, candidate.delegationId, info);
  }
}

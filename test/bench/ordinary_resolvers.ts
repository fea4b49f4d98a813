import DataLoader from 'dataloader';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Agreement } from '../../server/agreements/agreement.entity.js';
import { Allotment } from '../../server/commitments/allotment.entity.js';
import { Commitment } from '../../server/commitments/commitment.entity.js';
import { dateIn } from '../../server/platform/clock.js';
import { Referral } from '../../server/referrals/referral.entity.js';
import { ReferralState } from '../../server/referrals/referral.rules.js';
import { SharedProfile } from '../../server/referrals/shared_profile.entity.js';

/** One request's entities and loaders. */
export interface OrdinaryContext {
  readonly em: EntityManager;
  readonly profiles: DataLoader<string, SharedProfile | null>;
  readonly commitments: DataLoader<string, Commitment | null>;
  readonly allotments: DataLoader<string, Allotment | null>;
  readonly agreements: DataLoader<string, Agreement | null>;
}

/** Loaders as one writes them: the rows of all keys, put in the order of the keys. */
export function loadersOf(em: EntityManager): OrdinaryContext {
  const loader = <T extends object>(
    find: (ids: readonly string[]) => Promise<T[]>,
    key: (row: T) => string,
  ): DataLoader<string, T | null> =>
    new DataLoader(async (ids) => {
      const rows = new Map((await find(ids)).map((row) => [key(row), row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
  const today = dateIn(new Date());
  return {
    em,
    profiles: loader(
      (ids) => em.find(SharedProfile, { referral: { $in: [...ids] } }),
      ({ referral }) => referral.id,
    ),
    commitments: loader(
      (ids) => em.find(Commitment, { id: { $in: [...ids] } }),
      ({ id }) => id,
    ),
    allotments: loader(
      (ids) =>
        em.find(Allotment, {
          commitment: { $in: [...ids] },
          province: null,
          startsOn: { $lte: today },
          endsOn: { $gte: today },
        }),
      ({ commitment }) => commitment.id,
    ),
    agreements: loader(
      (ids) => em.find(Agreement, { id: { $in: [...ids] } }),
      ({ id }) => id,
    ),
  };
}

@Resolver(() => Referral)
export class OrdinaryReferralResolver {
  @Query(() => [Referral])
  referrals(@Ctx() { em }: OrdinaryContext): Promise<Referral[]> {
    const where = { state: ReferralState.SENT };
    return em.find(Referral, where, { orderBy: { stateSince: 'DESC', id: 'DESC' }, limit: 25 });
  }

  @FieldResolver(() => SharedProfile, { nullable: true })
  sharedProfile(@Root() { id }: Referral, @Ctx() ctx: OrdinaryContext): Promise<SharedProfile | null> {
    return ctx.profiles.load(id);
  }

  @FieldResolver(() => Commitment)
  commitment(@Root() referral: Referral, @Ctx() ctx: OrdinaryContext): Promise<Commitment | null> {
    return ctx.commitments.load(referral.commitment.id);
  }
}

@Resolver(() => Commitment)
export class OrdinaryCommitmentResolver {
  @Query(() => Commitment, { nullable: true, name: 'commitment' })
  commitmentById(
    @Arg('id', () => String) id: string,
    @Ctx() { em }: OrdinaryContext,
  ): Promise<Commitment | null> {
    return em.findOne(Commitment, { id });
  }

  @FieldResolver(() => Allotment, { nullable: true })
  currentAllotment(@Root() { id }: Commitment, @Ctx() ctx: OrdinaryContext): Promise<Allotment | null> {
    return ctx.allotments.load(id);
  }

  @FieldResolver(() => Agreement)
  agreement(@Root() commitment: Commitment, @Ctx() ctx: OrdinaryContext): Promise<Agreement | null> {
    return ctx.agreements.load(commitment.agreement.id);
  }
}

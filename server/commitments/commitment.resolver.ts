import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Agreement } from '../agreements/agreement.entity.js';
import { Clause } from '../agreements/clause.entity.js';
import type { Context } from '../events/context.js';
import { fromGlobalId } from '../platform/ids.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import { Allotment } from './allotment.entity.js';
import { commitmentConditions } from './commitment.access.js';
import { Commitment } from './commitment.entity.js';
import { CommitmentFilter } from './commitment.inputs.js';
import { LedgerEntry } from './ledger_entry.entity.js';

const CommitmentConnection = connectionOf(Commitment);

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => Commitment, {
    nullable: true,
    description: 'A commitment by its global id; null when it is not there or not the viewer’s to see.',
  })
  commitment(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Commitment | null> {
    return ctx.read.maybe(Commitment, fromGlobalId('Commitment', id), info);
  }

  @Query(() => CommitmentConnection, {
    description: 'Commitments the viewer may see, by reference. A partner sees those of its agreements.',
  })
  commitments(
    @Arg('filter', () => CommitmentFilter, { nullable: true, description: 'All, unless said.' })
    filter: CommitmentFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Commitment>> {
    const where = commitmentConditions(filter ?? null);
    const orderBy = [{ prop: 'reference', direction: 'ASC' as const }];
    return ctx.read.page(Commitment, page, { where, orderBy }, info);
  }

  @FieldResolver(() => [Allotment], {
    description: 'Its capacity by period and province, newest period first.',
  })
  allotments(@Root() commitment: Commitment, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Allotment[]>(commitment, Commitment, 'allotments', info);
  }

  @FieldResolver(() => Allotment, {
    nullable: true,
    description: 'Its capacity of today; null without a quota, or where each province has its own.',
  })
  currentAllotment(@Root() commitment: Commitment, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Allotment | null>(commitment, Commitment, 'currentAllotment', info);
  }
}

@Resolver(() => Allotment)
export class AllotmentResolver {
  @FieldResolver(() => [LedgerEntry], {
    description: 'Its ledger, oldest first. A partner sees what was promised and its own bookings.',
  })
  entries(@Root() allotment: Allotment, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<LedgerEntry[]>(allotment, Allotment, 'entries', info);
  }
}

/** What this module adds to agreements and clauses: the thread goes on from their words. */
@Resolver(() => Agreement)
export class AgreementCommitmentsResolver {
  @FieldResolver(() => [Commitment], { description: 'What arose from it and its amendments.' })
  commitments(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Commitment[]>(agreement, Agreement, 'commitments', info);
  }
}

@Resolver(() => Clause)
export class ClauseCommitmentsResolver {
  @FieldResolver(() => [Commitment], { description: 'What arose from it.' })
  commitments(@Root() clause: Clause, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Commitment[]>(clause, Clause, 'commitments', info);
  }
}

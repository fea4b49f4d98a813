import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { dateIn } from '../platform/clock.js';
import { OrderDirection } from '../platform/direction.js';
import { fromGlobalId } from '../platform/ids.js';
import { PlainDate } from '../platform/scalars.js';
import { ViewerAction, viewerActions } from '../platform/viewer_action.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import type { OrderBy } from '../reads/registry.js';
import { agreementActions, negotiatingParty } from './agreement.access.js';
import { Agreement } from './agreement.entity.js';
import { AgreementFilter, AgreementOrder, AgreementOrderField } from './agreement.inputs.js';
import type { PartyFacts } from './agreement.rules.js';
import { agreementConditions } from './agreement_filter.access.js';
import { AgreementParty } from './agreement_party.entity.js';
import { ClauseText } from './agreement_payload.views.js';
import './agreement_relations.access.js';
import { Clause } from './clause.entity.js';
import { Committee } from './committee.entity.js';
import { Obligation } from './obligation.entity.js';
import { Signature } from './signature.entity.js';
import { textInForce } from './text.actions.js';

const AgreementConnection = connectionOf(Agreement);

/** What the permits are made of, as `needs` loads it. */
type Facts = Agreement & {
  readonly clauseCount: number;
  readonly agreedClauseCount: number;
  readonly partyFacts: readonly PartyFacts[];
};

const ORDERS: Readonly<Record<AgreementOrderField, Omit<OrderBy, 'direction'>>> = {
  STATE_SINCE: { prop: 'stateSince' },
  REFERENCE: { prop: 'reference' },
  EXPIRES_ON: { sql: (row) => `coalesce(${row.column('expiresOn')}, 'infinity'::date)`, type: 'date' },
};

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, {
    nullable: true,
    description: 'An agreement by its global id; null when it is not there or not the viewer’s to see.',
  })
  agreement(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agreement | null> {
    return ctx.read.maybe(Agreement, fromGlobalId('Agreement', id), info);
  }

  @Query(() => AgreementConnection, {
    description: 'Agreements the viewer may see, newest state first unless said.',
  })
  agreements(
    @Arg('filter', () => AgreementFilter, { nullable: true, description: 'All, unless said.' })
    filter: AgreementFilter | null,
    @Arg('orderBy', () => AgreementOrder, { nullable: true, description: 'Newest state first, unless said.' })
    order: AgreementOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Agreement>> {
    const where = agreementConditions(filter ?? null, ctx.viewer);
    const by = ORDERS[order?.field ?? AgreementOrderField.STATE_SINCE];
    const orderBy = [{ ...by, direction: order?.direction ?? OrderDirection.DESC }];
    return ctx.read.page(Agreement, page, { where, orderBy }, info);
  }

  @FieldResolver(() => [AgreementParty], { description: 'Its parties, the commission first.' })
  parties(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<AgreementParty[]>(agreement, Agreement, 'parties', info);
  }

  @FieldResolver(() => [Clause], { description: 'Its clauses in their order, without those taken out.' })
  clauses(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Clause[]>(agreement, Agreement, 'clauses', info);
  }

  @FieldResolver(() => [Clause], { description: 'The clauses that not every party agrees to.' })
  blocking(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Clause[]>(agreement, Agreement, 'blocking', info);
  }

  @FieldResolver(() => [Signature], { description: 'The signatures given so far.' })
  signatures(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Signature[]>(agreement, Agreement, 'signatures', info);
  }

  @FieldResolver(() => Committee, { nullable: true, description: 'Its follow-up committee, if it has one.' })
  committee(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Committee | null>(agreement, Agreement, 'committee', info);
  }

  @FieldResolver(() => [Obligation], { description: 'What its parties must do by a date, earliest first.' })
  obligations(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Obligation[]>(agreement, Agreement, 'obligations', info);
  }

  @FieldResolver(() => Int, { description: 'How many clauses it has.' })
  clauseCount(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<number>(agreement, Agreement, 'clauseCount', info);
  }

  @FieldResolver(() => Int, { description: 'How many of them every party agrees to.' })
  agreedClauseCount(@Root() agreement: Agreement, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<number>(agreement, Agreement, 'agreedClauseCount', info);
  }

  @FieldResolver(() => AgreementParty, {
    nullable: true,
    description: 'The party the viewer negotiates and signs for, if any.',
  })
  async viewerParty(
    @Root() agreement: Facts,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AgreementParty | null> {
    const own = negotiatingParty(ctx.viewer, agreement.partyFacts);
    if (own === null) return null;
    const parties = await ctx.read.related<AgreementParty[]>(agreement, Agreement, 'viewerParty', info);
    return parties.find(({ id }) => id === own.id) ?? null;
  }

  @FieldResolver(() => [ViewerAction], {
    description:
      'EDIT, ADD_CLAUSE, OPEN_NEGOTIATION, FREEZE, SIGN, BRING_INTO_FORCE, SUSPEND, RESUME, TERMINATE, ABANDON, GIVE_NOTICE, ACCEDE: what the viewer may do.',
  })
  viewerActions(@Root() agreement: Facts, @Ctx() ctx: Context): ViewerAction[] {
    const facts = {
      state: agreement.state,
      renewal: agreement.renewal,
      openToAccession: agreement.openToAccession,
      effectiveOn: agreement.effectiveOn,
      clauseCount: agreement.clauseCount,
      blockingCount: agreement.clauseCount - agreement.agreedClauseCount,
      parties: agreement.partyFacts,
      baseState: agreement.amends?.state ?? null,
    };
    return viewerActions(agreementActions(ctx.viewer, facts, dateIn(new Date())));
  }

  @FieldResolver(() => [ClauseText], {
    description: 'The text in force on a date, amendments taken into account; empty when it did not hold.',
  })
  async textOn(
    @Arg('date', () => PlainDate, { description: 'The date.' }) date: string,
    @Root() agreement: Agreement,
    @Ctx() ctx: Context,
  ): Promise<ClauseText[]> {
    const text = await ctx.unitOfWork.run(ctx.viewer, (work) => textInForce(work, agreement.id, date));
    return text.flatMap(({ clause, position, amendedBy }) =>
      clause.latestRevision === null
        ? []
        : [
            {
              clauseId: clause.id,
              revisionId: clause.latestRevision.id,
              amendedById: amendedBy,
              position,
              heading: clause.heading,
              textAr: clause.latestRevision.textAr,
              textFr: clause.latestRevision.textFr,
            },
          ],
    );
  }
}

import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { fromGlobalId } from '../platform/ids.js';
import { ViewerAction, viewerActions } from '../platform/viewer_action.js';
import { given, is } from '../reads/condition.js';
import type { Agreement } from './agreement.entity.js';
import type { PartyFacts } from './agreement.rules.js';
import { clauseKey, clauseOf, proposalOf, revisionKey } from './agreement_keys.actions.js';
import { AgreementPayload, ClausePayload, ProposeRevisionPayload } from './agreement_payload.views.js';
import { clauseActions } from './clause.access.js';
import { addClause, proposeRevision, removeClause } from './clause.actions.js';
import { Clause, ClauseRevision } from './clause.entity.js';
import * as inputs from './clause.inputs.js';
import { ClauseHeading } from './clause.rules.js';
import { ClausePosition } from './clause_position.entity.js';
import { LibraryClause } from './library_clause.entity.js';
import { agreeToRevision, objectToRevision, type TakenPosition } from './position.actions.js';
import type { PositionFacts } from './position.rules.js';

/** What the permits are made of, as `needs` loads it. */
type Facts = Clause & {
  readonly agreement: Agreement & { readonly partyFacts: readonly PartyFacts[] };
  readonly positionFacts: readonly PositionFacts[];
};

const position = (input: inputs.TakePositionInput): TakenPosition => ({
  revisionId: revisionKey(input.revisionId),
  digest: input.digest,
  note: input.note ?? null,
});

@Resolver(() => Clause)
export class ClauseResolver {
  @Query(() => Clause, {
    nullable: true,
    description: 'A clause by its global id; null when it is not there or not the viewer’s to see.',
  })
  clause(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Clause | null> {
    return ctx.read.maybe(Clause, fromGlobalId('Clause', id), info);
  }

  @Query(() => [LibraryClause], {
    description:
      'What the commission usually proposes, by heading. Empty for a partner: it shows how far one goes.',
  })
  clauseLibrary(
    @Arg('heading', () => ClauseHeading, { nullable: true, description: 'All headings, unless said.' })
    heading: ClauseHeading | null,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LibraryClause[]> | LibraryClause[] {
    if (ctx.viewer.partnerId !== null) return [];
    const where = [given(heading, (value) => is('heading', value))];
    return ctx.read.list(LibraryClause, { where, orderBy: [{ prop: 'position', direction: 'ASC' }] }, info);
  }

  @FieldResolver(() => [ClauseRevision], { description: 'Its revisions, first to newest.' })
  revisions(@Root() clause: Clause, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<ClauseRevision[]>(clause, Clause, 'revisions', info);
  }

  @FieldResolver(() => [ClausePosition], { description: 'Each party’s position on the newest revision.' })
  positions(@Root() clause: Clause, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<ClausePosition[]>(clause, Clause, 'positions', info);
  }

  @FieldResolver(() => [ViewerAction], {
    description: 'PROPOSE, AGREE, OBJECT, REMOVE: what the viewer may do.',
  })
  viewerActions(@Root() clause: Facts, @Ctx() ctx: Context): ViewerAction[] {
    const facts = {
      agreementState: clause.agreement.state,
      removed: clause.removedAt !== null,
      positions: clause.positionFacts,
      proposedById: clause.latestRevision?.proposedBy.id ?? null,
    };
    return viewerActions(clauseActions(ctx.viewer, clause.agreement.partyFacts, facts));
  }

  @Mutation(() => ClausePayload, { description: 'Adds a clause with its first revision.' })
  addClause(
    @Arg('input', () => inputs.AddClauseInput, { description: 'The clause.' }) input: inputs.AddClauseInput,
    @Ctx() ctx: Context,
  ): Promise<ClausePayload> {
    return ctx.act({}, (work) => addClause(work, clauseOf(input)));
  }

  @Mutation(() => AgreementPayload, { description: 'Takes a clause out of the text.' })
  removeClause(
    @Arg('input', () => inputs.RemoveClauseInput, { description: 'Which.' }) input: inputs.RemoveClauseInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => removeClause(work, { ...input, id: clauseKey(input.id) }));
  }

  @Mutation(() => ProposeRevisionPayload, {
    description:
      'Proposes or counters. If a newer revision than the one read came first: conflict `clause.newer_revision`.',
  })
  proposeRevision(
    @Arg('input', () => inputs.ProposeRevisionInput, { description: 'The proposal.' })
    input: inputs.ProposeRevisionInput,
    @Ctx() ctx: Context,
  ): Promise<ProposeRevisionPayload> {
    return ctx.act({}, (work) => proposeRevision(work, proposalOf(input)));
  }

  @Mutation(() => ClausePayload, { description: 'The viewer’s party agrees to the newest revision.' })
  agreeToRevision(
    @Arg('input', () => inputs.TakePositionInput, {
      description: 'The revision that was read, and its digest.',
    })
    input: inputs.TakePositionInput,
    @Ctx() ctx: Context,
  ): Promise<ClausePayload> {
    return ctx.act(input, (work) => agreeToRevision(work, position(input)));
  }

  @Mutation(() => ClausePayload, { description: 'The viewer’s party objects to the newest revision.' })
  objectToRevision(
    @Arg('input', () => inputs.TakePositionInput, {
      description: 'The revision that was read, and its digest.',
    })
    input: inputs.TakePositionInput,
    @Ctx() ctx: Context,
  ): Promise<ClausePayload> {
    return ctx.act(input, (work) => objectToRevision(work, position(input)));
  }
}

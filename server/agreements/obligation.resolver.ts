import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { fromGlobalId } from '../platform/ids.js';
import { ViewerAction, viewerActions } from '../platform/viewer_action.js';
import { among, given, is, through } from '../reads/condition.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import { agreementKey, obligationKey } from './agreement_keys.actions.js';
import {
  NameCommitteeMemberPayload,
  ObligationPayload,
  RecordCommitteeMeetingPayload,
} from './agreement_payload.views.js';
import { partyFacts } from './agreement.access.js';
import { nameCommitteeMember, recordCommitteeMeeting } from './committee.actions.js';
import { Committee, CommitteeMeeting, CommitteeMember } from './committee.entity.js';
import { obligationActions } from './obligation.access.js';
import { fulfilObligation, waiveObligation } from './obligation.actions.js';
import { Obligation } from './obligation.entity.js';
import * as inputs from './obligation.inputs.js';

const ObligationConnection = connectionOf(Obligation);

@Resolver(() => Obligation)
export class ObligationResolver {
  @Query(() => ObligationConnection, { description: 'What parties must do by a date, earliest first.' })
  obligations(
    @Arg('filter', () => inputs.ObligationFilter, { nullable: true, description: 'All, unless said.' })
    filter: inputs.ObligationFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Obligation>> {
    const where = [
      given(filter?.states, (states) => among('state', states)),
      given(filter?.agreementId, (id) =>
        is('agreement', fromGlobalId('Agreement', id, ['filter', 'agreementId'])),
      ),
      given(filter?.partnerId, (id) =>
        through('debtor', is('partner', fromGlobalId('Partner', id, ['filter', 'partnerId']))),
      ),
    ];
    return ctx.read.page(Obligation, page, { where, orderBy: [{ prop: 'dueOn', direction: 'ASC' }] }, info);
  }

  @FieldResolver(() => [ViewerAction], { description: 'FULFIL, WAIVE: what the viewer may do.' })
  viewerActions(@Root() obligation: Obligation, @Ctx() ctx: Context): ViewerAction[] {
    const { debtor, state } = obligation;
    return viewerActions(obligationActions(ctx.viewer, partyFacts(debtor), state));
  }

  @Mutation(() => ObligationPayload, {
    description: 'Records that an obligation was fulfilled, with evidence.',
  })
  fulfilObligation(
    @Arg('input', () => inputs.FulfilObligationInput, { description: 'Which, when, and what shows it.' })
    input: inputs.FulfilObligationInput,
    @Ctx() ctx: Context,
  ): Promise<ObligationPayload> {
    return ctx.act({}, (work) => fulfilObligation(work, { ...input, id: obligationKey(input.id) }));
  }

  @Mutation(() => ObligationPayload, { description: 'Lets the debtor of an obligation off, with a reason.' })
  waiveObligation(
    @Arg('input', () => inputs.WaiveObligationInput, { description: 'Which, and why.' })
    input: inputs.WaiveObligationInput,
    @Ctx() ctx: Context,
  ): Promise<ObligationPayload> {
    return ctx.act({}, (work) => waiveObligation(work, { ...input, id: obligationKey(input.id) }));
  }
}

@Resolver(() => Committee)
export class CommitteeResolver {
  @FieldResolver(() => [CommitteeMeeting], { description: 'Its meetings, newest first.' })
  meetings(@Root() committee: Committee, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<CommitteeMeeting[]>(committee, Committee, 'meetings', info);
  }

  @FieldResolver(() => [CommitteeMember], { description: 'Who sits on it.' })
  members(@Root() committee: Committee, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<CommitteeMember[]>(committee, Committee, 'members', info);
  }

  @Mutation(() => RecordCommitteeMeetingPayload, { description: 'Records that the follow-up committee met.' })
  recordCommitteeMeeting(
    @Arg('input', () => inputs.RecordCommitteeMeetingInput, { description: 'When, and the minutes.' })
    input: inputs.RecordCommitteeMeetingInput,
    @Ctx() ctx: Context,
  ): Promise<RecordCommitteeMeetingPayload> {
    const agreementId = agreementKey(input.agreementId, 'agreementId');
    const minutes = input.minutes ?? null;
    return ctx.act({}, (work) => recordCommitteeMeeting(work, { ...input, agreementId, minutes }));
  }

  @Mutation(() => NameCommitteeMemberPayload, { description: 'Names a member of the follow-up committee.' })
  nameCommitteeMember(
    @Arg('input', () => inputs.NameCommitteeMemberInput, { description: 'Who, and for which party.' })
    input: inputs.NameCommitteeMemberInput,
    @Ctx() ctx: Context,
  ): Promise<NameCommitteeMemberPayload> {
    const agreementId = agreementKey(input.agreementId, 'agreementId');
    const partyId = fromGlobalId('AgreementParty', input.partyId, ['input', 'partyId']);
    const capacity = input.capacity ?? null;
    return ctx.act({}, (work) => nameCommitteeMember(work, { ...input, agreementId, partyId, capacity }));
  }
}

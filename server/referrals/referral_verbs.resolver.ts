import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../events/context.js';
import { acceptReferral, completeReferral, declineReferral, startReferral } from './answer.actions.js';
import { cancelReferral } from './cancel.actions.js';
import { handToCommittee, takeDecision } from './decision.actions.js';
import { draftReferral, referFile, sendReferral } from './draft.actions.js';
import { recordEnterprise, recordFollowUp } from './enterprise.actions.js';
import { RecordEnterpriseInput, RecordFollowUpInput } from './enterprise.inputs.js';
import * as inputs from './referral.inputs.js';
import { EnterprisePayload, ReferralPayload } from './referral_payload.views.js';

const INPUT = { description: 'What is done, and to which.' } as const;

@Resolver()
export class ReferralVerbsResolver {
  @Mutation(() => ReferralPayload, {
    description: 'Prepares a referral; the partner sees nothing of it yet.',
  })
  draftReferral(
    @Arg('input', () => inputs.DraftReferralInput, INPUT) input: inputs.DraftReferralInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act({}, (work) => draftReferral(work, input));
  }

  @Mutation(() => ReferralPayload, {
    description:
      'Sends a draft: a place is reserved and the partner asked. Without a free place it becomes WAITLISTED. Refused with `referral.does_not_match` and the condition that fails.',
  })
  sendReferral(
    @Arg('input', () => inputs.SendReferralInput, INPUT) input: inputs.SendReferralInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act(input, (work) => sendReferral(work, input));
  }

  @Mutation(() => ReferralPayload, { description: 'Drafts and sends in one.' })
  referFile(
    @Arg('input', () => inputs.ReferFileInput, INPUT) input: inputs.ReferFileInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act(input, (work) => referFile(work, input));
  }

  @Mutation(() => ReferralPayload, { description: 'The partner will serve the person.' })
  acceptReferral(
    @Arg('input', () => inputs.AcceptReferralInput, INPUT) input: inputs.AcceptReferralInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act(input, (work) => acceptReferral(work, input));
  }

  @Mutation(() => ReferralPayload, {
    description: 'The partner refuses: the place is free again, and the partner no longer sees the person.',
  })
  declineReferral(
    @Arg('input', () => inputs.DeclineReferralInput, INPUT) input: inputs.DeclineReferralInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act({}, (work) => declineReferral(work, input));
  }

  @Mutation(() => ReferralPayload, { description: 'An accepted referral goes to the follow-up committee.' })
  handToCommittee(
    @Arg('input', () => inputs.ReferralActionInput, INPUT) input: inputs.ReferralActionInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act({}, (work) => handToCommittee(work, input));
  }

  @Mutation(() => ReferralPayload, {
    description: 'Records the committee’s decision: it begins, or is declined.',
  })
  takeDecision(
    @Arg('input', () => inputs.TakeDecisionInput, INPUT) input: inputs.TakeDecisionInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act({}, (work) => takeDecision(work, input));
  }

  @Mutation(() => ReferralPayload, { description: 'The partner begins to give the support.' })
  startReferral(
    @Arg('input', () => inputs.ReferralActionInput, INPUT) input: inputs.ReferralActionInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act({}, (work) => startReferral(work, input));
  }

  @Mutation(() => ReferralPayload, {
    description: 'Ends a referral with its outcome: the reserved place is consumed, or free again.',
  })
  completeReferral(
    @Arg('input', () => inputs.CompleteReferralInput, INPUT) input: inputs.CompleteReferralInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act(input, (work) => completeReferral(work, input));
  }

  @Mutation(() => ReferralPayload, { description: 'The delegation takes a referral back.' })
  cancelReferral(
    @Arg('input', () => inputs.CancelReferralInput, INPUT) input: inputs.CancelReferralInput,
    @Ctx() ctx: Context,
  ): Promise<ReferralPayload> {
    return ctx.act({}, (work) => cancelReferral(work, input));
  }

  @Mutation(() => EnterprisePayload, {
    description: 'Records the enterprise that came of a file, with its follow-ups at 6, 12 and 24 months.',
  })
  recordEnterprise(
    @Arg('input', () => RecordEnterpriseInput, INPUT) input: RecordEnterpriseInput,
    @Ctx() ctx: Context,
  ): Promise<EnterprisePayload> {
    return ctx.act(input, (work) => recordEnterprise(work, input));
  }

  @Mutation(() => EnterprisePayload, { description: 'Records what a visit to an enterprise found.' })
  recordFollowUp(
    @Arg('input', () => RecordFollowUpInput, INPUT) input: RecordFollowUpInput,
    @Ctx() ctx: Context,
  ): Promise<EnterprisePayload> {
    return ctx.act({}, (work) => recordFollowUp(work, input));
  }
}

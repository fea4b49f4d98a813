import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../events/context.js';
import { fromGlobalId } from '../platform/ids.js';
import { abandonAgreement, draftAgreement, editAgreement, openNegotiation } from './agreement.actions.js';
import { Agreement } from './agreement.entity.js';
import { DraftAgreementInput, EditAgreementInput } from './agreement.inputs.js';
import { agreementKey, draftOf, editOf } from './agreement_keys.actions.js';
import { AgreementPayload } from './agreement_payload.views.js';
import {
  bringIntoForce,
  giveNotice,
  resumeAgreement,
  suspendAgreement,
  terminateAgreement,
} from './force.actions.js';
import * as inputs from './life.inputs.js';
import { accedeToAgreement, freezeAgreement, signAgreement } from './signature.actions.js';

const withKey = <I extends { readonly id: string }>(input: I): I => ({
  ...input,
  id: agreementKey(input.id),
});

@Resolver(() => Agreement)
export class AgreementVerbsResolver {
  @Mutation(() => AgreementPayload, { description: 'Begins an agreement, as a draft of the commission.' })
  draftAgreement(
    @Arg('input', () => DraftAgreementInput, { description: 'The frame and the parties.' })
    input: DraftAgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act(input, (work) => draftAgreement(work, draftOf(input)));
  }

  @Mutation(() => AgreementPayload, {
    description: 'Changes the frame. In negotiation this opens the other parties’ positions again.',
  })
  editAgreement(
    @Arg('input', () => EditAgreementInput, { description: 'What changes.' }) input: EditAgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => editAgreement(work, editOf(input)));
  }

  @Mutation(() => AgreementPayload, {
    description: 'Shows the draft to its parties and opens the negotiation.',
  })
  openNegotiation(
    @Arg('input', () => inputs.AgreementInput, { description: 'The agreement.' })
    input: inputs.AgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => openNegotiation(work, agreementKey(input.id)));
  }

  @Mutation(() => AgreementPayload, {
    description: 'Freezes the text to which every party has agreed, and takes its digest for signature.',
  })
  freezeAgreement(
    @Arg('input', () => inputs.AgreementInput, { description: 'The agreement.' })
    input: inputs.AgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => freezeAgreement(work, agreementKey(input.id)));
  }

  @Mutation(() => AgreementPayload, {
    description: 'Signs for the viewer’s party. The last signature completes it.',
  })
  signAgreement(
    @Arg('input', () => inputs.SignAgreementInput, { description: 'The signature.' })
    input: inputs.SignAgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act(input, (work) => signAgreement(work, withKey(input)));
  }

  @Mutation(() => AgreementPayload, {
    description:
      'Brings a signed agreement into force, once its effective date has come: its terms become commitments.',
  })
  bringIntoForce(
    @Arg('input', () => inputs.AgreementInput, { description: 'The agreement.' })
    input: inputs.AgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => bringIntoForce(work, agreementKey(input.id)));
  }

  @Mutation(() => AgreementPayload, { description: 'Stops an agreement in force for a time.' })
  suspendAgreement(
    @Arg('input', () => inputs.AgreementReasonInput, { description: 'Which, and why.' })
    input: inputs.AgreementReasonInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => suspendAgreement(work, withKey(input)));
  }

  @Mutation(() => AgreementPayload, { description: 'Lets a suspended agreement go on.' })
  resumeAgreement(
    @Arg('input', () => inputs.AgreementInput, { description: 'The agreement.' })
    input: inputs.AgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => resumeAgreement(work, agreementKey(input.id)));
  }

  @Mutation(() => AgreementPayload, { description: 'Ends an agreement before its term.' })
  terminateAgreement(
    @Arg('input', () => inputs.TerminateAgreementInput, { description: 'Which, when and why.' })
    input: inputs.TerminateAgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => terminateAgreement(work, withKey(input)));
  }

  @Mutation(() => AgreementPayload, { description: 'Gives up an agreement that is not yet signed.' })
  abandonAgreement(
    @Arg('input', () => inputs.AgreementReasonInput, { description: 'Which, and why.' })
    input: inputs.AgreementReasonInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => abandonAgreement(work, withKey(input)));
  }

  @Mutation(() => AgreementPayload, {
    description: 'Says that the viewer’s party does not want the term to renew.',
  })
  giveNotice(
    @Arg('input', () => inputs.AgreementReasonInput, { description: 'Which, and why.' })
    input: inputs.AgreementReasonInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    return ctx.act({}, (work) => giveNotice(work, withKey(input)));
  }

  @Mutation(() => AgreementPayload, {
    description: 'Records that a partner joined an agreement open to accession.',
  })
  accedeToAgreement(
    @Arg('input', () => inputs.AccedeToAgreementInput, { description: 'Who joined, and when.' })
    input: inputs.AccedeToAgreementInput,
    @Ctx() ctx: Context,
  ): Promise<AgreementPayload> {
    const agreementId = agreementKey(input.agreementId, 'agreementId');
    const partnerId = fromGlobalId('Partner', input.partnerId, ['input', 'partnerId']);
    return ctx.act(input, (work) => accedeToAgreement(work, { ...input, agreementId, partnerId }));
  }
}

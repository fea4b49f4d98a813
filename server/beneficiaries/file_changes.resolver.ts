import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../events/context.js';
import { closeFile, editFile, moveStage, reopenFile } from './beneficiary_file.actions.js';
import * as inputs from './beneficiary_file.inputs.js';
import { BeneficiaryFilePayload } from './beneficiary_file.views.js';
import { giveConsent, withdrawConsent } from './consent.actions.js';
import { openFile } from './open_file.actions.js';

const INPUT = { description: 'What to do.' };

/** Every change of a file. All refuse with NOT_FOUND what the viewer does not see. */
@Resolver()
export class FileChangesResolver {
  @Mutation(() => BeneficiaryFilePayload, {
    description:
      'Opens a file in the viewer’s delegation. RULE_BROKEN `beneficiary_file.outside_territory`, `beneficiary_file.likely_duplicate` (params `references`) unless those files are in `duplicatesSeen`, `beneficiary.born_on_impossible`, `meeting_idea.taken_up`; NOT_ALLOWED `beneficiary_file.open_not_yours`.',
  })
  openFile(
    @Arg('input', () => inputs.OpenFileInput, INPUT) input: inputs.OpenFileInput,
    @Ctx() ctx: Context,
  ): Promise<BeneficiaryFilePayload> {
    return ctx.act(input, (work) => openFile(work, input));
  }

  @Mutation(() => BeneficiaryFilePayload, {
    description:
      'Changes person, project idea or needs. CONFLICT `beneficiary_file.changed` (params `version`, `fields`) when somebody else was first.',
  })
  editFile(
    @Arg('input', () => inputs.EditFileInput, INPUT) input: inputs.EditFileInput,
    @Ctx() ctx: Context,
  ): Promise<BeneficiaryFilePayload> {
    return ctx.act({}, (work) => editFile(work, input));
  }

  @Mutation(() => BeneficiaryFilePayload, {
    description:
      'Moves the project on, or back with a reason. RULE_BROKEN `beneficiary_file.stage_not_next`, `beneficiary_file.stage_already_reached`, `beneficiary_file.stage_back_needs_reason`; CONFLICT `beneficiary_file.changed`.',
  })
  moveStage(
    @Arg('input', () => inputs.MoveStageInput, INPUT) input: inputs.MoveStageInput,
    @Ctx() ctx: Context,
  ): Promise<BeneficiaryFilePayload> {
    return ctx.act({}, (work) => moveStage(work, input));
  }

  @Mutation(() => BeneficiaryFilePayload, { description: 'Puts a file away, with the reason.' })
  closeFile(
    @Arg('input', () => inputs.CloseFileInput, INPUT) input: inputs.CloseFileInput,
    @Ctx() ctx: Context,
  ): Promise<BeneficiaryFilePayload> {
    return ctx.act({}, (work) => closeFile(work, input));
  }

  @Mutation(() => BeneficiaryFilePayload, { description: 'Takes a closed file up again.' })
  reopenFile(
    @Arg('input', () => inputs.ReopenFileInput, INPUT) input: inputs.ReopenFileInput,
    @Ctx() ctx: Context,
  ): Promise<BeneficiaryFilePayload> {
    return ctx.act({}, (work) => reopenFile(work, input));
  }

  @Mutation(() => BeneficiaryFilePayload, {
    description:
      'Records a consent to sharing, beside those in force. RULE_BROKEN `consent.given_already`, `consent.without_scope`, `consent.given_in_future`.',
  })
  giveConsent(
    @Arg('input', () => inputs.GiveConsentInput, INPUT) input: inputs.GiveConsentInput,
    @Ctx() ctx: Context,
  ): Promise<BeneficiaryFilePayload> {
    return ctx.act({}, (work) => giveConsent(work, input));
  }

  @Mutation(() => BeneficiaryFilePayload, {
    description:
      'Ends all consent in force, from closed files too. RULE_BROKEN `consent.none_in_force`, `consent.withdrawn_in_future`, `consent.withdrawn_before_given`.',
  })
  withdrawConsent(
    @Arg('input', () => inputs.WithdrawConsentInput, INPUT) input: inputs.WithdrawConsentInput,
    @Ctx() ctx: Context,
  ): Promise<BeneficiaryFilePayload> {
    return ctx.act({}, (work) => withdrawConsent(work, input));
  }
}

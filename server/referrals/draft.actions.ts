import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { FileState } from '../beneficiaries/beneficiary_file.rules.js';
import { Commitment } from '../commitments/commitment.entity.js';
import { quotaOf, servesFiles } from '../commitments/commitment.rules.js';
import { Measure } from '../partners/programme.rules.js';
import { Partner } from '../partners/partner.entity.js';
import { dateIn } from '../platform/clock.js';
import { invalidInput, notAllowed, notFound, ruleBroken } from '../platform/errors.js';
import { fromGlobalId, newId } from '../platform/ids.js';
import { sqlState, type Work } from '../platform/unit_of_work.js';
import { loadReferral, tell, type Held } from './load_referral.actions.js';
import { refersFor } from './referral.access.js';
import { Referral } from './referral.entity.js';
import type { DraftReferralInput, SendReferralInput } from './referral.inputs.js';
import { referralReference, ReferralState } from './referral.rules.js';
import { send } from './send.actions.js';

/** Prepares a referral; the partner sees nothing of it. */
export async function draftReferral(work: Work, input: DraftReferralInput): Promise<{ referral: Referral }> {
  const { referral } = await draft(work, input);
  return { referral };
}

/** Sends a draft: a place is reserved and the partner is told, or it waits for its turn. */
export async function sendReferral(work: Work, input: SendReferralInput): Promise<{ referral: Referral }> {
  const held = await loadReferral(work, input, 'SEND');
  await send(work, held);
  return { referral: held.referral };
}

/** Drafts and sends in one. */
export async function referFile(work: Work, input: DraftReferralInput): Promise<{ referral: Referral }> {
  const held = await draft(work, input);
  await send(work, held);
  return { referral: held.referral };
}

async function draft(work: Work, input: DraftReferralInput): Promise<Held> {
  const file = await ownFile(work, input.fileId);
  const commitment = await loadCommitment(work, input.commitmentId);
  const { quantity, amountAsked } = asked(commitment, input.amountAsked ?? null);
  const referral = work.em.create(Referral, {
    id: newId(),
    reference: await nextReference(work),
    state: ReferralState.DRAFT,
    stateSince: work.now,
    file,
    commitment,
    partner: debtor(work, commitment, input.partnerId ?? null),
    delegation: file.delegation,
    province: file.province,
    kind: commitment.kind,
    words: input.message?.trim() || null,
    quantity,
    amountAsked,
    createdAt: work.now,
    version: 1,
  });
  try {
    await work.em.flush();
  } catch (error) {
    // The one unique rule that a delegate can meet: the same file is already on its way to the same commitment.
    if (sqlState(error) === '23505') throw ruleBroken('referral.already_referred');
    throw error;
  }
  const held = { referral, commitment };
  await tell(work, held, 'referral.drafted', { state: { before: null, after: referral.state } });
  return held;
}

async function ownFile(work: Work, globalId: string): Promise<BeneficiaryFile> {
  const path = ['input', 'fileId'];
  if (work.viewer.partnerId !== null) throw notFound(path);
  const file = await work.em.findOne(BeneficiaryFile, {
    id: fromGlobalId('BeneficiaryFile', globalId, path),
  });
  if (file === null) throw notFound(path);
  if (!refersFor(work.viewer, file.delegation.id)) throw notAllowed('referral.refer_not_yours');
  if (file.state !== FileState.OPEN) throw ruleBroken('referral.file_closed');
  return file;
}

async function loadCommitment(work: Work, globalId: string): Promise<Commitment> {
  const path = ['input', 'commitmentId'];
  const id = fromGlobalId('Commitment', globalId, path);
  const commitment = await work.em.findOne(Commitment, { id }, { populate: ['debtors'] });
  if (commitment === null) throw notFound(path);
  if (!servesFiles(commitment.kind, commitment.measure)) throw ruleBroken('referral.serves_no_files');
  return commitment;
}

/** The partner named, which must owe the commitment; unless one is named, the debtor that comes first. */
function debtor(work: Work, commitment: Commitment, globalId: string | null): Partner {
  if (globalId === null) return commitment.leadPartner;
  const path = ['input', 'partnerId'];
  const id = fromGlobalId('Partner', globalId, path);
  if (!commitment.debtors.getIdentifiers().includes(id))
    throw invalidInput('referral.partner_owes_nothing', path);
  return work.em.getReference(Partner, id);
}

/** One place, or the amount asked for where an envelope is promised. */
function asked(
  commitment: Commitment,
  amountAsked: string | null,
): { quantity: string; amountAsked: string | null } {
  const path = ['input', 'amountAsked'];
  if (amountAsked !== null && Number(amountAsked) <= 0)
    throw invalidInput('referral.amount_not_positive', path);
  if (commitment.measure !== Measure.MONEY) return { quantity: '1', amountAsked };
  const ceiling = commitment.amountPerFile;
  if (amountAsked !== null && ceiling !== null && Number(amountAsked) > Number(ceiling)) {
    throw invalidInput('referral.amount_above_ceiling', path, { ceiling });
  }
  if (quotaOf(commitment) === null) return { quantity: '1', amountAsked };
  if (amountAsked === null) throw invalidInput('referral.amount_missing', path);
  return { quantity: amountAsked, amountAsked };
}

async function nextReference(work: Work): Promise<string> {
  const [row] = await work.em.execute<{ number: string }[]>(`select nextval('referral_number') as number`);
  return referralReference(Number(dateIn(work.now).slice(0, 4)), Number(row?.number ?? 0));
}

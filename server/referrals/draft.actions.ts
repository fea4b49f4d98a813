import { servesFiles } from '../commitments/commitment.rules.js';
import { record, type Happening } from '../events/record.js';
import { Measure } from '../partners/programme.rules.js';
import { dateIn } from '../platform/clock.js';
import { invalidInput, notAllowed, notFound, ruleBroken } from '../platform/errors.js';
import { fromGlobalId, newId } from '../platform/ids.js';
import { sqlState, type Work } from '../platform/unit_of_work.js';
import { loadReferral } from './load_referral.actions.js';
import { encounter, type Candidate, type Encounter } from './match.actions.js';
import { refersFor } from './referral.access.js';
import { Referral } from './referral.entity.js';
import type { DraftReferralInput, SendReferralInput } from './referral.inputs.js';
import { ReferralState } from './referral.rules.js';
import { goingOf, happening, send, type Going } from './send.actions.js';

/** Prepares a referral; the partner sees nothing of it. */
export async function draftReferral(work: Work, input: DraftReferralInput): Promise<{ referral: Referral }> {
  const { going, drafted } = await draft(work, input);
  await record(work, drafted);
  return { referral: work.em.getReference(Referral, going.id) };
}

/** Sends a draft: a place is reserved and the partner is told, or it waits for its turn. */
export async function sendReferral(work: Work, input: SendReferralInput): Promise<{ referral: Referral }> {
  const { referral, commitment } = await loadReferral(work, input, 'SEND');
  const going = goingOf(referral);
  const met = await encounter(work, referral.file.id, commitment.id, going);
  if (met === null) throw ruleBroken('referral.does_not_match', { condition: 'PERIOD' });
  await record(work, send(work, going, met));
  return { referral };
}

/** Drafts and sends in one: one event. Gives a reference: what became of it is read when somebody asks. */
export async function referFile(work: Work, input: DraftReferralInput): Promise<{ referral: Referral }> {
  const { going, met } = await draft(work, input);
  const { changes, ...sent } = send(work, going, met);
  const state = { before: null, after: changes?.['state']?.after ?? null };
  await record(work, { ...sent, changes: { state } });
  return { referral: work.em.getReference(Referral, going.id) };
}

/** `RF-2026-000042`: the number goes on from year to year, and grows beyond six digits. */
const INSERT = `insert into referral (id, reference, state, state_since, file_id, commitment_id, partner_id, delegation_id,
    province_code, kind, message, quantity, amount_asked, created_at)
  values ($1, (select 'RF-' || $2 || '-' || lpad(n, greatest(length(n), 6), '0')
    from (select nextval('referral_number')::text) next(n)),
    $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::numeric, $13::numeric, $4)`;

/** A draft as it was written, what met in it, and what is to be recorded of it. */
interface Drafted {
  readonly going: Going;
  readonly met: Encounter;
  readonly drafted: Happening;
}

async function draft(work: Work, input: DraftReferralInput): Promise<Drafted> {
  const met = await meet(work, input);
  const { file, found } = met;
  const { quantity, amountAsked } = asked(found, input.amountAsked ?? null);
  const going = {
    id: newId(),
    state: ReferralState.DRAFT,
    partnerId: debtor(met, input.partnerId ?? null),
    provinceCode: file.provinceCode,
    quantity,
  };
  const now = work.now.toISOString();
  const message = input.message?.trim() || null;
  const values = [
    ...[going.id, dateIn(work.now).slice(0, 4), going.state, now, file.id, found.id, going.partnerId],
    ...[file.delegationId, file.provinceCode, found.kind, message, quantity, amountAsked],
  ];
  work.later(INSERT, values, alreadyReferred);
  return { going, met, drafted: happening('referral.drafted', going, file, found, going.state) };
}

/** The one unique rule that a delegate can meet: the same file is already on its way to the same commitment. */
const alreadyReferred = (error: unknown): unknown =>
  sqlState(error) === '23505' ? ruleBroken('referral.already_referred') : error;

/** A file of the viewer's own and a commitment that serves persons. */
async function meet(work: Work, input: DraftReferralInput): Promise<Encounter & { found: Candidate }> {
  const paths = { file: ['input', 'fileId'], commitment: ['input', 'commitmentId'] };
  if (work.viewer.partnerId !== null) throw notFound(paths.file);
  const fileId = fromGlobalId('BeneficiaryFile', input.fileId, paths.file);
  const commitmentId = fromGlobalId('Commitment', input.commitmentId, paths.commitment);
  const met = await encounter(work, fileId, commitmentId, null);
  if (met === null) throw notFound(paths.file);
  const { file, found } = met;
  if (!refersFor(work.viewer, file.delegationId)) throw notAllowed('referral.refer_not_yours');
  if (!file.open) throw ruleBroken('referral.file_closed');
  if (found === null) throw notFound(paths.commitment);
  if (!servesFiles(found.kind, found.measure)) throw ruleBroken('referral.serves_no_files');
  return { ...met, found };
}

/** The partner named, which must owe the commitment; unless one is named, the debtor that comes first. */
function debtor({ found, debtors }: Encounter & { found: Candidate }, globalId: string | null): string {
  if (globalId === null) return found.leadPartnerId;
  const path = ['input', 'partnerId'];
  const id = fromGlobalId('Partner', globalId, path);
  if (!debtors.includes(id)) throw invalidInput('referral.partner_owes_nothing', path);
  return id;
}

/** One place, or the amount asked for where an envelope is promised. */
function asked(
  found: Candidate,
  amountAsked: string | null,
): { quantity: string; amountAsked: string | null } {
  const path = ['input', 'amountAsked'];
  if (amountAsked !== null && Number(amountAsked) <= 0)
    throw invalidInput('referral.amount_not_positive', path);
  if (found.measure !== Measure.MONEY) return { quantity: '1', amountAsked };
  const ceiling = found.amountPerFile;
  if (amountAsked !== null && ceiling !== null && Number(amountAsked) > Number(ceiling)) {
    throw invalidInput('referral.amount_above_ceiling', path, { ceiling });
  }
  if (!found.hasQuota) return { quantity: '1', amountAsked };
  if (amountAsked === null) throw invalidInput('referral.amount_missing', path);
  return { quantity: amountAsked, amountAsked };
}

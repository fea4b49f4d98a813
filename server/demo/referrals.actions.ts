import { moveStage } from '../beneficiaries/beneficiary_file.actions.js';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { Commitment } from '../commitments/commitment.entity.js';
import { Measure, Stage, SupportKind } from '../partners/programme.rules.js';
import { addDays } from '../platform/clock.js';
import { notFound } from '../platform/errors.js';
import { toGlobalId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import {
  acceptReferral,
  completeReferral,
  declineReferral,
  startReferral,
} from '../referrals/answer.actions.js';
import { cancelReferral } from '../referrals/cancel.actions.js';
import { handToCommittee, takeDecision } from '../referrals/decision.actions.js';
import { referFile } from '../referrals/draft.actions.js';
import { matchesOf } from '../referrals/match.actions.js';
import { Referral } from '../referrals/referral.entity.js';
import { CancelReason, DeclineReason, OutcomeFailure, ReferralState } from '../referrals/referral.rules.js';
import { planEnterprise } from './enterprises.actions.js';
import type { OpenedFile } from './files.actions.js';
import { attempt, type World } from './world.actions.js';

/** Who answers for each partner. */
const OFFICERS = ['training', 'bank', 'employment', 'studies', 'microcredit', 'south'];

/** The stage a file is in while it is given this. */
const STAGE_OF: Partial<Record<SupportKind, Stage>> = {
  [SupportKind.GUIDANCE]: Stage.GUIDANCE,
  [SupportKind.TRAINING]: Stage.TRAINING,
  [SupportKind.FEASIBILITY_STUDY]: Stage.FEASIBILITY_STUDY,
  [SupportKind.GRANT]: Stage.FINANCING,
  [SupportKind.LOAN_ASSISTANCE]: Stage.FINANCING,
};

/** What becomes of a file: it is referred, and referred again until its needs are met or it is given up. */
export function planReferrals(world: World, file: OpenedFile, after = file.on, turns = 3): void {
  if (turns === 0) return;
  const on = addDays(after, world.between(2, 40));
  world.plan(on, () => attempt(() => refer(world, file, on, turns)));
}

interface Sent {
  readonly id: string;
  readonly officer: string;
  readonly kind: SupportKind;
  readonly money: string | null;
  readonly committee: boolean;
}

async function refer(world: World, file: OpenedFile, on: string, turns: number): Promise<void> {
  const sent = await world.as(file.who, on, async (work): Promise<Sent | null> => {
    const commitment = await oneThatFits(world, work, file.id);
    if (commitment === null) return null;
    const money = commitment.measure === Measure.MONEY ? `${world.between(15, 40)}000.00` : null;
    const { referral } = await referFile(work, {
      fileId: toGlobalId('BeneficiaryFile', file.id),
      commitmentId: toGlobalId('Commitment', commitment.id),
      message: 'نرجو استقبال صاحب المشروع وموافاتنا بما تقرر في شأنه.',
      amountAsked: money,
    });
    const { partner } = await work.em.findOneOrFail(Referral, { id: referral.id });
    const officer = `officer.${partnerKey(world, partner.id)}`;
    return { id: referral.id, officer, kind: commitment.kind, money, committee: commitment.committeeDecides };
  });
  if (sent === null) return;
  planAnswer(world, file, sent, on, turns);
}

/** One of the commitments that fit and whose partner has somebody to answer; a full one too, and then the file waits. */
async function oneThatFits(world: World, work: Work, fileId: string): Promise<Commitment | null> {
  const matches = (await matchesOf(work, fileId)) ?? [];
  const ids = matches
    .filter(({ conditions }) => conditions.every(({ condition, fits }) => fits || condition === 'CAPACITY'))
    .map(({ commitmentId }) => commitmentId);
  const found = await work.em.find(
    Commitment,
    { id: { $in: ids } },
    { populate: ['debtors'], orderBy: { reference: 'ASC' } },
  );
  const answered = found.filter(({ debtors }) => partnerKey(world, debtors.getItems()[0]?.id ?? '') !== null);
  return answered.length === 0 ? null : world.pick(answered);
}

const partnerKey = (world: World, id: string): string | null =>
  OFFICERS.find((key) => world.partners.get(key) === id) ?? null;

/** The referral as it is now, for whoever acts on it. */
async function current(work: Work, id: string): Promise<{ id: string; expectedVersion: number }> {
  const referral = await work.em.findOne(Referral, { id });
  // One that still waits for a place is not there for the partner.
  if (referral === null) throw notFound();
  return { id: toGlobalId('Referral', id), expectedVersion: referral.version };
}

function planAnswer(world: World, file: OpenedFile, sent: Sent, on: string, turns: number): void {
  const fate = world.between(1, 100);
  if (fate <= 9) return planReferrals(world, file, addDays(on, 60), turns - 1);
  const answer = addDays(on, world.between(2, 18));
  const act = (who: string, day: string, action: (work: Work) => Promise<unknown>): void =>
    world.plan(day, () => attempt(() => world.as(who, day, action)));
  if (fate <= 15) {
    const reason = world.pick([CancelReason.BENEFICIARY_WITHDREW, CancelReason.FOUND_OTHER_SUPPORT]);
    return act(file.who, answer, async (work) =>
      cancelReferral(work, { ...(await current(work, sent.id)), reason }),
    );
  }
  if (fate <= 27) {
    const reason = world.pick([
      DeclineReason.NO_CAPACITY,
      DeclineReason.NOT_ELIGIBLE,
      DeclineReason.INCOMPLETE_FILE,
    ]);
    act(sent.officer, answer, async (work) =>
      declineReferral(work, { ...(await current(work, sent.id)), reason }),
    );
    return planReferrals(world, file, answer, turns - 1);
  }
  act(sent.officer, answer, async (work) => acceptReferral(work, await current(work, sent.id)));
  const begun = addDays(answer, sent.committee ? world.between(20, 45) : world.between(3, 25));
  if (sent.committee) planDecision(world, sent, addDays(answer, 2), begun);
  else act(sent.officer, begun, async (work) => startReferral(work, await current(work, sent.id)));
  act(file.who, addDays(begun, 1), (work) => advance(work, file.id, sent.kind));
  const done = addDays(begun, world.between(30, 140));
  world.plan(done, () => attempt(() => complete(world, file, sent, done, turns)));
}

function planDecision(world: World, sent: Sent, handed: string, on: string): void {
  world.plan(handed, () =>
    attempt(() =>
      world.as('programme', handed, async (work) => handToCommittee(work, await current(work, sent.id))),
    ),
  );
  const favourable = world.chance(0.85);
  const decision = { favourable, decidedOn: on, amount: favourable ? sent.money : null, note: null };
  world.plan(on, () =>
    attempt(() =>
      world.as('programme', on, async (work) =>
        takeDecision(work, { ...(await current(work, sent.id)), ...decision }),
      ),
    ),
  );
}

/** Moves the file on to where the support has brought it, if its stages allow. */
async function advance(work: Work, id: string, kind: SupportKind): Promise<void> {
  const stage = STAGE_OF[kind];
  const file = await work.em.findOneOrFail(BeneficiaryFile, { id });
  if (stage === undefined || file.stage === stage) return;
  await moveStage(work, { id: toGlobalId('BeneficiaryFile', id), stage, expectedVersion: file.version });
}

async function complete(
  world: World,
  file: OpenedFile,
  sent: Sent,
  on: string,
  turns: number,
): Promise<void> {
  const delivered = world.chance(0.86);
  const failure = delivered
    ? null
    : world.pick([OutcomeFailure.BENEFICIARY_REFUSED, OutcomeFailure.NO_LONGER_NEEDED]);
  const given = delivered ? whatWasGiven(world, sent) : {};
  const state = await world.as(sent.officer, on, async (work) => {
    const { referral } = await completeReferral(work, {
      ...(await current(work, sent.id)),
      delivered,
      failure,
      ...given,
    });
    return referral.state;
  });
  if (state !== ReferralState.COMPLETED) return;
  if (delivered && world.chance(0.35)) planEnterprise(world, file, addDays(on, world.between(15, 90)));
  else planReferrals(world, file, on, turns - 1);
}

function whatWasGiven(world: World, { kind, money }: Sent): object {
  if (money !== null) return { amount: money };
  if (kind === SupportKind.TRAINING) return { hours: world.between(20, 120), certificate: 'شهادة المشاركة' };
  if (kind === SupportKind.FEASIBILITY_STUDY) return { study: 'دراسة الجدوى التقنية والمالية' };
  return { hours: world.between(2, 12) };
}

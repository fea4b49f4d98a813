import { LockMode } from '@mikro-orm/core';
import { record, type Change, type Subject } from '../events/record.js';
import { Commitment } from '../commitments/commitment.entity.js';
import { dateIn } from '../platform/clock.js';
import { conflict, notFound } from '../platform/errors.js';
import { fromGlobalId } from '../platform/ids.js';
import { step } from '../platform/life.js';
import { assertPermitted } from '../platform/permit.js';
import type { Work } from '../platform/unit_of_work.js';
import { referralPermits, type ReferralStanding } from './referral.access.js';
import { Referral } from './referral.entity.js';
import {
  referralLife,
  type ReferralAction,
  type ReferralState,
  type ReferralTurn,
} from './referral.rules.js';

/** A referral that is locked and may be acted on, with its commitment. */
export interface Held {
  readonly referral: Referral;
  readonly commitment: Commitment;
}

export const referralSubject = (id: string): Subject => ({ type: 'Referral', id });

/**
 * A referral the viewer sees and may act on so, locked: who comes second waits, and then reads the newer state. Whether
 * one may at all comes before the lock, which only those who may change the row can take.
 */
export async function loadReferral(
  work: Work,
  input: { readonly id: string; readonly expectedVersion: number },
  action: ReferralAction,
): Promise<Held> {
  const path = ['input', 'id'];
  const id = fromGlobalId('Referral', input.id, path);
  const seen = await work.em.findOne(Referral, { id });
  if (seen === null) throw notFound(path);
  const commitment = await work.em.findOneOrFail(Commitment, { id: seen.commitment.id });
  const may = referralPermits(work.viewer, standingOf(seen, commitment), dateIn(work.now));
  assertPermitted(
    may.map((permit) => ({ ...permit, rule: null })),
    'referral',
    action,
  );
  const held = await hold(work, id);
  if (held === null) throw notFound(path);
  const { referral } = held;
  if (referral.version !== input.expectedVersion) {
    throw conflict('referral.changed', { version: referral.version, state: referral.state });
  }
  assertPermitted(
    referralPermits(work.viewer, standingOf(referral, commitment), dateIn(work.now)),
    'referral',
    action,
  );
  return held;
}

/** A referral and its commitment, locked; null when it is not there. For what happens without a person. */
export async function hold(work: Work, id: string): Promise<Held | null> {
  const referral = await work.em.findOne(
    Referral,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (referral === null) return null;
  return { referral, commitment: await work.em.findOneOrFail(Commitment, { id: referral.commitment.id }) };
}

export const standingOf = (referral: Referral, commitment: Commitment): ReferralStanding => ({
  state: referral.state,
  committeeDecides: commitment.committeeDecides,
  respondBy: referral.respondBy,
  partnerId: referral.partner.id,
  delegationId: referral.delegation.id,
  signedByDelegationId: commitment.delegation?.id ?? null,
});

/** Moves a referral along its life; returns the change for the record. */
export function move(
  work: Work,
  referral: Referral,
  action: ReferralAction | ReferralTurn,
): { state: Change } {
  const before: ReferralState = referral.state;
  referral.state = step(referralLife, 'referral', before, action);
  referral.stateSince = work.now;
  return { state: { before, after: referral.state } };
}

/**
 * Records what happened to a referral, for its delegation and, once it was sent, for its partner. The file is named by
 * its id only, and nothing of the person is.
 */
export async function tell(
  work: Work,
  { referral, commitment }: Held,
  type: string,
  changes: Readonly<Record<string, Change>> = {},
): Promise<void> {
  await work.em.flush();
  await record(work, {
    type,
    subject: referralSubject(referral.id),
    about: [
      { type: 'BeneficiaryFile', id: referral.file.id },
      { type: 'Commitment', id: commitment.id },
      { type: 'Agreement', id: commitment.agreement.id },
    ],
    partners: referral.sentAt === null ? [] : [referral.partner.id],
    delegation: referral.delegation.id,
    changes,
  });
}

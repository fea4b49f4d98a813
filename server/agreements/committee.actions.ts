import { dateIn } from '../platform/clock.js';
import { invalidInput, notAllowed, notFound, ruleBroken } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { lockedStanding, negotiatingParty, runsProgramme, type Standing } from './agreement.access.js';
import { PartySide } from './agreement.rules.js';
import { Committee, CommitteeMeeting, CommitteeMember } from './committee.entity.js';
import { tell } from './happening.actions.js';
import { fulfilMeeting } from './obligation.actions.js';

/** The commission convenes the committee and keeps its minutes: its negotiators in the agreement, or the programme. */
function assertConvenes(work: Work, { facts }: Standing): void {
  const party = negotiatingParty(work.viewer, facts.parties);
  const convenes = party !== null && party.side !== PartySide.PARTNER;
  if (!convenes && !runsProgramme(work.viewer)) throw notAllowed('committee.convene_not_yours');
}

async function committeeOf(work: Work, held: Standing): Promise<Committee> {
  const committee = await work.em.findOne(Committee, { agreement: held.agreement.id });
  if (committee === null) throw ruleBroken('committee.none');
  return committee;
}

export interface MeetingHeld {
  readonly agreementId: string;
  readonly heldOn: string;
  readonly minutes: string | null;
}

/** Records that the committee met; the meeting that was due is thereby held. */
export async function recordCommitteeMeeting(
  work: Work,
  input: MeetingHeld,
): Promise<{ meeting: CommitteeMeeting }> {
  const held = await lockedStanding(work, input.agreementId);
  assertConvenes(work, held);
  const { agreement } = held;
  if (agreement.state !== 'IN_FORCE' && agreement.state !== 'SUSPENDED')
    throw ruleBroken('committee.not_in_force');
  if (input.heldOn > dateIn(work.now)) throw invalidInput('committee.met_in_the_future', ['input', 'heldOn']);
  const committee = await committeeOf(work, held);
  const twice = await work.em.count(CommitteeMeeting, { committee: committee.id, heldOn: input.heldOn });
  if (twice > 0) throw ruleBroken('committee.met_twice_on_one_day');
  const meeting = work.em.create(CommitteeMeeting, {
    id: newId(),
    agreement,
    committee,
    heldOn: input.heldOn,
    minutes: input.minutes,
  });
  await tell(work, held, 'committee.met', { subject: { type: 'CommitteeMeeting', id: meeting.id } });
  await fulfilMeeting(work, agreement, input.heldOn);
  return { meeting };
}

export interface MemberNamed {
  readonly agreementId: string;
  readonly partyId: string;
  readonly name: string;
  readonly capacity: string | null;
}

/** Names somebody who sits on the committee for a party. */
export async function nameCommitteeMember(
  work: Work,
  input: MemberNamed,
): Promise<{ member: CommitteeMember }> {
  const held = await lockedStanding(work, input.agreementId);
  assertConvenes(work, held);
  const committee = await committeeOf(work, held);
  const party = held.parties.find(({ id }) => id === input.partyId);
  if (party === undefined) throw notFound(['input', 'partyId']);
  const member = work.em.create(CommitteeMember, {
    id: newId(),
    agreement: held.agreement,
    committee,
    party,
    name: input.name,
    capacity: input.capacity,
  });
  await tell(work, held, 'committee.member_named', { subject: { type: 'CommitteeMember', id: member.id } });
  return { member };
}

/** What an outreach meeting is. Loads nothing. */

export enum MeetingKind {
  COMMUNICATION = 'COMMUNICATION',
  AWARENESS = 'AWARENESS',
  TRAINING = 'TRAINING',
}

export interface MeetingFacts {
  readonly heldOn: string;
  readonly attendance: number | null;
  readonly womenAttending: number | null;
}

/** The rule that a meeting breaks, or null. Only what was held is recorded; a plan is not a meeting. */
export function meetingRefusal(facts: MeetingFacts, today: string): string | null {
  if (facts.heldOn > today) return 'outreach_meeting.held_in_future';
  if (facts.heldOn < '2001-01-01') return 'outreach_meeting.held_before_programme';
  if (facts.womenAttending === null) return null;
  return facts.attendance === null || facts.womenAttending > facts.attendance
    ? 'outreach_meeting.more_women_than_people'
    : null;
}

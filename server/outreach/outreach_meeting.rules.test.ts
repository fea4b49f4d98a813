import { expect, it } from 'vitest';
import { meetingRefusal } from './outreach_meeting.rules.js';

it.each([
  ['2026-03-12', 40, 22, null],
  ['2026-03-12', null, null, null],
  ['2026-03-12', 40, 40, null],
  ['2026-05-01', 40, 22, null],
  ['2026-05-02', 40, 22, 'outreach_meeting.held_in_future'],
  ['2000-12-31', 40, 22, 'outreach_meeting.held_before_programme'],
  ['2026-03-12', 40, 41, 'outreach_meeting.more_women_than_people'],
  ['2026-03-12', null, 3, 'outreach_meeting.more_women_than_people'],
])('held on %s with %s people, %s of them women: %s', (heldOn, attendance, womenAttending, refusal) => {
  expect(meetingRefusal({ heldOn, attendance, womenAttending }, '2026-05-01')).toBe(refusal);
});

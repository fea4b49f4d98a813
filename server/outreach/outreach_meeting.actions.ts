import { record } from '../events/record.js';
import { Partner } from '../partners/partner.entity.js';
import { dateIn } from '../platform/clock.js';
import { notAllowed, notFound, ruleBroken } from '../platform/errors.js';
import { fromGlobalId, newId } from '../platform/ids.js';
import { assertPermitted } from '../platform/permit.js';
import type { Work } from '../platform/unit_of_work.js';
import { Delegation } from '../territory/delegation.entity.js';
import { IdeaHolder } from './idea_holder.entity.js';
import { MeetingIdea } from './meeting_idea.entity.js';
import type { HoldMeetingInput, NoteIdeaInput } from './outreach.inputs.js';
import { holdsMeetingsOf, meetingPermits } from './outreach_meeting.access.js';
import { OutreachMeeting } from './outreach_meeting.entity.js';
import { meetingRefusal } from './outreach_meeting.rules.js';

export { takeUpIdea } from './idea_holder.actions.js';

/** Records a meeting that the viewer's delegation held in its territory. */
export async function holdMeeting(
  work: Work,
  input: HoldMeetingInput,
): Promise<{ meeting: OutreachMeeting }> {
  const { viewer } = work;
  const id = viewer.delegationId;
  if (id === null || !holdsMeetingsOf(viewer, id)) throw notAllowed('outreach_meeting.hold_not_yours');
  const delegation = await work.em.findOneOrFail(Delegation, { id }, { populate: ['provinces'] });
  const province = delegation.provinces.getItems().find(({ code }) => code === input.provinceCode);
  if (province === undefined) {
    throw ruleBroken('outreach_meeting.outside_territory', { provinceCode: input.provinceCode });
  }
  const attendance = input.attendance ?? null;
  const womenAttending = input.womenAttending ?? null;
  const refusal = meetingRefusal({ heldOn: input.heldOn, attendance, womenAttending }, dateIn(work.now));
  if (refusal !== null) throw ruleBroken(refusal);
  const partners = await findPartners(work, input.partnerIds ?? []);
  const meeting = work.em.create(OutreachMeeting, {
    id: newId(),
    kind: input.kind,
    heldOn: input.heldOn,
    place: input.place.trim(),
    province,
    delegation,
    attendance,
    womenAttending,
    summary: input.summary?.trim() || null,
    version: 1,
  });
  meeting.partners.add(partners);
  await work.em.flush();
  await record(work, {
    type: 'outreach_meeting.held',
    subject: { type: 'OutreachMeeting', id: meeting.id },
    partners: partners.map((partner) => partner.id),
    changes: { heldOn: { before: null, after: input.heldOn } },
  });
  return { meeting };
}

async function findPartners(work: Work, globalIds: readonly string[]): Promise<Partner[]> {
  const path = ['input', 'partnerIds'];
  const ids = [...new Set(globalIds.map((id) => fromGlobalId('Partner', id, path)))];
  const partners = await work.em.find(Partner, { id: { $in: ids } }, { orderBy: { id: 'ASC' } });
  if (partners.length < ids.length) throw notFound(path);
  return partners;
}

/** Notes an idea; whose it is stands apart, where only those who may see files find it. */
export async function noteIdea(work: Work, input: NoteIdeaInput): Promise<{ idea: MeetingIdea }> {
  const path = ['input', 'meetingId'];
  const id = fromGlobalId('OutreachMeeting', input.meetingId, path);
  const meeting = await work.em.findOne(OutreachMeeting, { id });
  if (meeting === null) throw notFound(path);
  assertPermitted(meetingPermits(work.viewer, meeting.delegation.id), 'outreach_meeting', 'NOTE_IDEA');
  const { delegation } = meeting;
  const idea = work.em.create(MeetingIdea, {
    id: newId(),
    meeting,
    delegation,
    titleAr: input.titleAr.trim(),
    titleFr: input.titleFr?.trim() || null,
    sector: input.sector,
  });
  // The holder's row points at the idea by its key alone, so the idea is written first.
  await work.em.flush();
  work.em.create(IdeaHolder, { id: idea.id, delegation, holder: input.holder?.trim() || null });
  await work.em.flush();
  await record(work, {
    type: 'meeting_idea.noted',
    subject: { type: 'MeetingIdea', id: idea.id },
    about: [{ type: 'OutreachMeeting', id: meeting.id }],
    fields: input.holder ? ['holder'] : [],
  });
  return { idea };
}

import { LockMode } from '@mikro-orm/core';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { record, reactTo, type Happening, type Subject } from '../events/record.js';
import { notFound, ruleBroken } from '../platform/errors.js';
import type { Work } from '../platform/unit_of_work.js';
import { IdeaHolder } from './idea_holder.entity.js';

/**
 * An idea becomes a file by opening the file: beneficiaries names the idea in its event without knowing ideas, and this
 * runs in the same transaction. If the idea is another delegation's or was taken up before, no file is opened either.
 * The arrow between the modules stays down, and there is one way to open a file.
 */
export async function takeUpIdea(work: Work, file: Subject, happening: Happening): Promise<void> {
  const idea = happening.about?.find(({ type }) => type === 'MeetingIdea');
  if (idea === undefined) return;
  const holder = await work.em.findOne(
    IdeaHolder,
    { id: idea.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (holder === null) throw notFound(['input', 'meetingIdeaId']);
  if (holder.file !== null) throw ruleBroken('meeting_idea.taken_up');
  holder.file = work.em.getReference(BeneficiaryFile, file.id);
  await work.em.flush();
  await record(work, {
    type: 'meeting_idea.taken_up',
    subject: idea,
    about: [file],
    delegation: happening.delegation ?? null,
  });
}

reactTo('beneficiary_file.opened', takeUpIdea);

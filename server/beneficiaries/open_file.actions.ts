import { record } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { notAllowed, ruleBroken } from '../platform/errors.js';
import { fromGlobalId, newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { Delegation } from '../territory/delegation.entity.js';
import type { Province } from '../territory/province.entity.js';
import { keepsFilesOf } from './beneficiary_file.access.js';
import { BeneficiaryFile } from './beneficiary_file.entity.js';
import type { OpenFileInput } from './beneficiary_file.inputs.js';
import { birthRefusal, fileReference, FileState, Stage } from './beneficiary_file.rules.js';
import { personFields, projectFields } from './beneficiary.actions.js';
import { Beneficiary } from './beneficiary.entity.js';
import { addConsent } from './consent.actions.js';
import { assertNoLikelyDuplicate, type Sought } from './duplicates.actions.js';
import { keepNationalId, nationalIdHash } from './national_identity.actions.js';
import { ProjectIdea } from './project_idea.entity.js';

/**
 * Opens a file in the viewer's delegation. An idea of an outreach meeting that it takes up is named in the event, and
 * outreach, which this module does not know, marks the idea in the same transaction or refuses.
 */
export async function openFile(work: Work, input: OpenFileInput): Promise<{ file: BeneficiaryFile }> {
  const { delegation, province } = await placeFor(work, input.provinceCode);
  const today = dateIn(work.now);
  const refusal = birthRefusal(input.person.bornOn, today);
  if (refusal !== null) throw ruleBroken(refusal);
  // The number first: it holds the year's row until the commit, so the check below sees every file opened before.
  const reference = await nextReference(work, Number(today.slice(0, 4)));
  await assertNoLikelyDuplicate(work, soughtIn(input), input.duplicatesSeen ?? []);
  const file = work.em.create(BeneficiaryFile, {
    id: newId(),
    reference,
    delegation,
    province,
    state: FileState.OPEN,
    stateSince: work.now,
    stage: Stage.IDEA,
    needs: [...input.needs],
    openedOn: today,
    version: 1,
  });
  await addPerson(work, file, input);
  await work.em.flush();
  const idea = input.meetingIdeaId;
  await record(work, {
    type: 'beneficiary_file.opened',
    subject: { type: 'BeneficiaryFile', id: file.id },
    about: idea
      ? [{ type: 'MeetingIdea', id: fromGlobalId('MeetingIdea', idea, ['input', 'meetingIdeaId']) }]
      : [],
    delegation: delegation.id,
    changes: { state: { before: null, after: file.state }, stage: { before: null, after: file.stage } },
  });
  if (input.consent) await addConsent(work, file, input.consent);
  return { file };
}

const soughtIn = ({ person }: OpenFileInput): Sought => ({
  nameAr: person.nameAr,
  nameLatin: person.nameLatin,
  bornOn: person.bornOn,
  memberCard: person.memberCard ?? null,
  nationalIdHash: person.nationalId ? nationalIdHash(person.nationalId) : null,
});

/** The viewer's delegation, and the province, which must be one that it covers. */
async function placeFor(work: Work, code: string): Promise<{ delegation: Delegation; province: Province }> {
  const { delegation, provinces } = await territoryFor(work);
  const province = provinces.find((covered) => covered.code === code);
  if (province === undefined) throw ruleBroken('beneficiary_file.outside_territory', { provinceCode: code });
  return { delegation, province };
}

/** The delegation in which the viewer may open files, with the provinces that it covers. */
export async function territoryFor(
  work: Work,
): Promise<{ delegation: Delegation; provinces: readonly Province[] }> {
  const { viewer } = work;
  const id = viewer.delegationId;
  if (id === null || !keepsFilesOf(viewer, id)) throw notAllowed('beneficiary_file.open_not_yours');
  const delegation = await work.em.findOneOrFail(Delegation, { id }, { populate: ['provinces'] });
  return { delegation, provinces: delegation.provinces.getItems() };
}

async function nextReference(work: Work, year: number): Promise<string> {
  const [row] = await work.em.execute<{ last: number }[]>(
    `insert into file_number (year, last) values (?, 1)
     on conflict (year) do update set last = file_number.last + 1 returning last`,
    [year],
  );
  return fileReference(year, row?.last ?? 1);
}

async function addPerson(work: Work, file: BeneficiaryFile, input: OpenFileInput): Promise<void> {
  const { fields, keys } = personFields(input.person);
  const { delegation } = file;
  work.em.create(Beneficiary, {
    id: newId(),
    file,
    delegation,
    ...fields,
    phone: fields.phone ?? null,
    email: fields.email ?? null,
    addressAr: fields.addressAr ?? null,
    memberCard: fields.memberCard ?? null,
    ...keys,
    memberCardKey: keys.memberCardKey ?? null,
  });
  const project = projectFields(input.project);
  work.em.create(ProjectIdea, {
    id: newId(),
    file,
    delegation,
    ...project,
    titleFr: project.titleFr ?? null,
    partners: project.partners ?? null,
    summary: project.summary ?? null,
  });
  await work.em.flush();
  if (input.person.nationalId) await keepNationalId(work, file, input.person.nationalId);
}

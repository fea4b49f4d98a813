import { openFile } from '../beneficiaries/open_file.actions.js';
import { EducationLevel, FamilyTie, Sex, Situation } from '../beneficiaries/beneficiary.rules.js';
import type { OpenFileInput } from '../beneficiaries/beneficiary_file.inputs.js';
import { ConsentScope } from '../beneficiaries/consent.rules.js';
import { holdMeeting, noteIdea } from '../outreach/outreach_meeting.actions.js';
import { MeetingKind } from '../outreach/outreach_meeting.rules.js';
import { Sector, SupportKind } from '../partners/programme.rules.js';
import { addDays } from '../platform/clock.js';
import { HubError } from '../platform/errors.js';
import { toGlobalId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { FAMILIES, MEN, WOMEN } from './name.data.js';
import { DEMO_DELEGATIONS } from './place.data.js';
import { DEMO_PROJECTS, type DemoProject } from './project.data.js';
import type { World } from './world.actions.js';

/** How many files each delegation of the demo opens; the others have nobody who signs in. */
export const FILES_OF: Readonly<Record<string, number>> = {
  oujda: 100,
  laayoune: 60,
  agadir: 40,
  fes: 40,
  sale: 25,
};
const FIRST = '2023-03-06';
const MEETINGS_OF_EACH = 9;

/** A file that was opened: what the referrals of the demo go on from. */
export interface OpenedFile {
  readonly id: string;
  readonly who: string;
  readonly on: string;
  readonly needs: readonly SupportKind[];
  readonly project: DemoProject;
  readonly provinceCode: string;
}

/** Meetings over the years, out of which ideas come. */
export function planMeetings(world: World): void {
  for (const key of Object.keys(FILES_OF)) {
    for (let number = 0; number < MEETINGS_OF_EACH; number++) {
      const on = addDays(FIRST, number * 150 + world.between(0, 40));
      world.plan(on, () => hold(world, key, on));
    }
  }
}

async function hold(world: World, key: string, on: string): Promise<void> {
  const province = world.pick(provincesOf(key));
  const attendance = world.between(18, 140);
  const partner = toGlobalId('Partner', world.partner(world.pick(['employment', 'training', 'bank'])));
  await world.as(`delegate.${key}`, on, async (work) => {
    const { meeting } = await holdMeeting(work, {
      kind: world.pick(Object.values(MeetingKind)),
      heldOn: on,
      place: world.pick([
        'فضاء الذاكرة التاريخية',
        'مقر الغرفة المهنية',
        'دار الشباب',
        'قاعة الاجتماعات بالعمالة',
      ]),
      provinceCode: province,
      partnerIds: [partner],
      attendance,
      womenAttending: world.between(4, attendance),
      summary: 'عرض البرنامج وشروط الاستفادة، ثم استقبال أفكار المشاريع.',
    });
    for (let ideas = world.between(1, 4); ideas > 0; ideas--) {
      const { ar, fr, sector } = world.pick(DEMO_PROJECTS);
      const meetingId = toGlobalId('OutreachMeeting', meeting.id);
      await noteIdea(work, { meetingId, titleAr: ar, titleFr: fr, sector, holder: someone(world).nameAr });
    }
  });
}

/** Files opened over the years; `then` plans what becomes of each. */
export function planFiles(world: World, then: (file: OpenedFile) => void): void {
  for (const [key, count] of Object.entries(FILES_OF)) {
    for (let number = 0; number < count; number++) {
      const on = openedOn(world);
      world.plan(on, async () => then(await open(world, key, on)));
    }
  }
}

/** Over the years, and more of late: what is under way is what people look at. */
const openedOn = (world: World): string =>
  world.chance(0.4) ? addDays(world.today, -world.between(3, 75)) : addDays(FIRST, world.between(0, 1_270));

async function open(world: World, key: string, on: string): Promise<OpenedFile> {
  const who = `delegate.${key}`;
  const project = world.pick(DEMO_PROJECTS);
  const provinceCode = world.pick(provincesOf(key));
  const needs = needsOf(world, project);
  const consent = { scopes: Object.values(ConsentScope), givenOn: on, how: 'توقيع استمارة بمقر النيابة' };
  const input: OpenFileInput = {
    provinceCode,
    person: personOf(world),
    project: {
      titleAr: project.ar,
      titleFr: project.fr,
      sector: project.sector,
      legalForm: project.legalForm,
      summary: 'مشروع صغير يشغّل صاحبه وشخصا أو شخصين من محيطه.',
    },
    needs,
    // One in twelve has not consented yet: the file says so, and nothing can be referred.
    consent: world.chance(1 / 12) ? null : consent,
  };
  const { file } = await world.as(who, on, (work) => openKnowingly(work, input));
  return { id: file.id, who, on, needs, project, provinceCode };
}

/** Invented names repeat: the delegate has looked at the files that are like this one, and goes on. */
async function openKnowingly(work: Work, input: OpenFileInput) {
  try {
    return await openFile(work, input);
  } catch (error) {
    if (!(error instanceof HubError) || error.rule !== 'beneficiary_file.likely_duplicate') throw error;
    return openFile(work, { ...input, duplicatesSeen: String(error.params['references']).split(',') });
  }
}

function someone(world: World) {
  const female = world.chance(0.45);
  const [givenAr, givenLatin] = world.pick(female ? WOMEN : MEN);
  const [familyAr, familyLatin] = world.pick(FAMILIES);
  const sex = female ? Sex.FEMALE : Sex.MALE;
  return { sex, nameAr: `${givenAr} ${familyAr}`, nameLatin: `${givenLatin} ${familyLatin}` };
}

function personOf(world: World): OpenFileInput['person'] {
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    ...someone(world),
    bornOn: `${world.between(1978, 2003)}-${two(world.between(1, 12))}-${two(world.between(1, 28))}`,
    // Numbers that no operator gives out.
    phone: `+2126000${String(world.between(0, 99_999)).padStart(5, '0')}`,
    email: null,
    addressAr: 'عنوان للتمثيل فقط',
    tie: world.chance(0.8) ? FamilyTie.CHILD : FamilyTie.GRANDCHILD,
    memberCard: `${world.between(100_000, 999_999)}`,
    education: world.pick(Object.values(EducationLevel)),
    situation: world.chance(0.7) ? Situation.UNEMPLOYED : world.pick(Object.values(Situation)),
    disability: world.chance(0.06),
    lowIncome: world.chance(0.5),
    nationalId: null,
  };
}

function needsOf(world: World, project: DemoProject): SupportKind[] {
  const needs = new Set([world.pick([SupportKind.GUIDANCE, SupportKind.TRAINING])]);
  if (project.sector === Sector.CRAFTS || world.chance(0.5)) needs.add(SupportKind.TRAINING);
  if (world.chance(0.4)) needs.add(SupportKind.FEASIBILITY_STUDY);
  if (world.chance(0.6)) needs.add(world.chance(0.6) ? SupportKind.GRANT : SupportKind.LOAN_ASSISTANCE);
  if (world.chance(0.3)) needs.add(SupportKind.PROJECT_FOLLOW_UP);
  return [...needs];
}

const provincesOf = (key: string): readonly string[] =>
  DEMO_DELEGATIONS.find((delegation) => delegation.key === key)?.provinces ?? [];

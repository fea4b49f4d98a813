import { Beneficiary } from '../beneficiaries/beneficiary.entity.js';
import { Consent } from '../beneficiaries/consent.entity.js';
import { scopesInForce, type ConsentScope } from '../beneficiaries/consent.rules.js';
import { ProjectIdea } from '../beneficiaries/project_idea.entity.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import type { Referral } from './referral.entity.js';
import { SharedProfile } from './shared_profile.entity.js';
import { sharedFields, type SharedField } from './shared_profile.rules.js';

/** What a partner is shown, as values: a field that is not shared is null, whatever the file says. */
type Package = Pick<SharedProfile, SharedField | 'nameAr' | 'nameLatin' | 'fields'>;

/** The scopes of the consents in force on a file. */
export async function consentedScopes(work: Work, fileId: string): Promise<ReadonlySet<ConsentScope>> {
  return scopesInForce(await work.em.find(Consent, { file: fileId }));
}

async function packageOf(
  work: Work,
  referral: Referral,
  scopes: ReadonlySet<ConsentScope>,
): Promise<Package> {
  const fields = sharedFields(referral.kind, scopes);
  const shared = new Set<SharedField>(fields);
  const person = await work.em.findOneOrFail(Beneficiary, { file: referral.file.id }, { populate: ['file'] });
  const project = await work.em.findOne(ProjectIdea, { file: referral.file.id });
  const only = <V>(field: SharedField, value: V | null | undefined): V | null =>
    shared.has(field) ? (value ?? null) : null;
  return {
    fields: ['nameAr', 'nameLatin', ...fields],
    nameAr: person.nameAr,
    nameLatin: person.nameLatin,
    bornOn: only('bornOn', person.bornOn),
    sex: only('sex', person.sex),
    phone: only('phone', person.phone),
    email: only('email', person.email),
    education: only('education', person.education),
    situation: only('situation', person.situation),
    projectTitleAr: only('projectTitleAr', project?.titleAr),
    projectTitleFr: only('projectTitleFr', project?.titleFr),
    projectSummary: only('projectSummary', project?.summary),
    sector: only('sector', project?.sector),
    legalForm: only('legalForm', project?.legalForm),
    stage: only('stage', person.file.stage),
    province: only('province', referral.province),
  };
}

/** Writes the package of a referral that is being sent. The caller flushes. */
export async function share(
  work: Work,
  referral: Referral,
  scopes: ReadonlySet<ConsentScope>,
): Promise<void> {
  await work.em.populate(referral, ['words']);
  work.em.create(SharedProfile, {
    id: newId(),
    referral,
    file: referral.file,
    partner: referral.partner,
    delegation: referral.delegation,
    message: referral.words,
    ...(await packageOf(work, referral, scopes)),
  });
}

/** A package still shown to somebody follows its file; one that was withdrawn stays what it was. */
export async function keepInStep(work: Work, fileId: string): Promise<void> {
  const profiles = await work.em.find(
    SharedProfile,
    { referral: { file: fileId }, withdrawnAt: null, visibleUntil: null },
    { populate: ['referral'], orderBy: { id: 'ASC' } },
  );
  if (profiles.length === 0) return;
  const scopes = await consentedScopes(work, fileId);
  for (const profile of profiles) {
    work.em.assign(profile, await packageOf(work, profile.referral, scopes));
  }
  await work.em.flush();
}

/** Hides every package of a file from its partners, those of completed referrals too. */
export async function withdrawAll(work: Work, fileId: string): Promise<void> {
  const profiles = await work.em.find(SharedProfile, { referral: { file: fileId }, withdrawnAt: null });
  for (const profile of profiles) profile.withdrawnAt = work.now;
  await work.em.flush();
}

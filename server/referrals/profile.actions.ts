import type { Work } from '../platform/unit_of_work.js';
import { matchedFile } from './match.actions.js';
import { SharedProfile } from './shared_profile.entity.js';
import { packageOf } from './shared_profile.rules.js';

/** A package still shown to somebody follows its file; one that was withdrawn stays what it was. */
export async function keepInStep(work: Work, fileId: string): Promise<void> {
  const profiles = await work.em.find(
    SharedProfile,
    { referral: { file: fileId }, withdrawnAt: null, visibleUntil: null },
    { populate: ['referral'], orderBy: { id: 'ASC' } },
  );
  if (profiles.length === 0) return;
  const file = await matchedFile(work, fileId);
  if (file === null) return;
  for (const profile of profiles) {
    const { kind, province } = profile.referral;
    const all = { ...file.shareable, province: province.code };
    work.em.assign(profile, packageOf(kind, file.scopes, all) as object);
  }
  await work.em.flush();
}

/** Hides every package of a file from its partners, those of completed referrals too. */
export async function withdrawAll(work: Work, fileId: string): Promise<void> {
  const profiles = await work.em.find(SharedProfile, { referral: { file: fileId }, withdrawnAt: null });
  for (const profile of profiles) profile.withdrawnAt = work.now;
  await work.em.flush();
}

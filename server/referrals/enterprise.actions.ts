import { LockMode } from '@mikro-orm/core';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import { record } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { invalidInput, notAllowed, notFound, ruleBroken } from '../platform/errors.js';
import { fromGlobalId, newId } from '../platform/ids.js';
import { assertPermitted } from '../platform/permit.js';
import type { Work } from '../platform/unit_of_work.js';
import { findProvinces } from '../territory/delegation.actions.js';
import { enterprisePermits } from './enterprise.access.js';
import { Enterprise, EnterpriseFollowUp } from './enterprise.entity.js';
import type { RecordEnterpriseInput, RecordFollowUpInput } from './enterprise.inputs.js';
import { followUpsOf, jobsRule } from './enterprise.rules.js';
import { refersFor } from './referral.access.js';

/** The end of the thread: an enterprise, linked to every referral of its file that was delivered. */
export async function recordEnterprise(
  work: Work,
  input: RecordEnterpriseInput,
): Promise<{ enterprise: Enterprise }> {
  const file = await ownFile(work, input.fileId);
  const broken = jobsRule(input.jobs, input.familyJobs);
  if (broken !== null) throw invalidInput(broken, ['input', 'familyJobs']);
  if (input.createdOn > dateIn(work.now)) {
    throw invalidInput('enterprise.founded_in_the_future', ['input', 'createdOn']);
  }
  const [province] = await findProvinces(work, [input.provinceCode], ['input', 'provinceCode']);
  if (province === undefined) throw notFound(['input', 'provinceCode']);
  const enterprise = work.em.create(Enterprise, {
    id: newId(),
    name: input.name.trim(),
    legalForm: input.legalForm,
    sector: input.sector,
    province,
    createdOn: input.createdOn,
    jobs: input.jobs,
    familyJobs: input.familyJobs,
    file,
    delegation: file.delegation,
    recordedAt: work.now,
    version: 1,
  });
  for (const visit of followUpsOf(input.createdOn)) {
    work.em.create(EnterpriseFollowUp, { id: newId(), enterprise, delegation: file.delegation, ...visit });
  }
  await work.em.flush();
  await linkReferrals(work, enterprise, file.id);
  await tell(work, enterprise, 'enterprise.recorded');
  return { enterprise };
}

async function ownFile(work: Work, globalId: string): Promise<BeneficiaryFile> {
  const path = ['input', 'fileId'];
  if (work.viewer.partnerId !== null) throw notFound(path);
  const id = fromGlobalId('BeneficiaryFile', globalId, path);
  const seen = await work.em.findOne(BeneficiaryFile, { id });
  if (seen === null) throw notFound(path);
  if (!refersFor(work.viewer, seen.delegation.id)) throw notAllowed('enterprise.record_not_yours');
  // Locked, so that two who record it at once do so one after the other.
  const file = await work.em.findOneOrFail(
    BeneficiaryFile,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if ((await work.em.count(Enterprise, { file: id })) > 0) throw ruleBroken('enterprise.already_recorded');
  return file;
}

async function linkReferrals(work: Work, enterprise: Enterprise, fileId: string): Promise<void> {
  await work.em.execute(
    `insert into enterprise_referral (enterprise_id, referral_id, commitment_id, partner_id, delegation_id)
     select ?, r.id, r.commitment_id, r.partner_id, r.delegation_id
     from referral r join outcome o on o.referral_id = r.id
     where r.file_id = ? and r.state = 'COMPLETED' and o.delivered`,
    [enterprise.id, fileId],
  );
}

/** What a visit found; the enterprise's jobs are those found last. */
export async function recordFollowUp(
  work: Work,
  input: RecordFollowUpInput,
): Promise<{ enterprise: Enterprise }> {
  const path = ['input', 'followUpId'];
  const id = fromGlobalId('EnterpriseFollowUp', input.followUpId, path);
  const seen = await work.em.findOne(EnterpriseFollowUp, { id });
  if (seen === null) throw notFound(path);
  const delegationId = seen.delegation.id;
  assertPermitted(enterprisePermits(work.viewer, { delegationId, visitsLeft: 1 }), 'enterprise', 'FOLLOW_UP');
  const enterprise = await work.em.findOneOrFail(
    Enterprise,
    { id: seen.enterprise.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const visit = await work.em.findOneOrFail(EnterpriseFollowUp, { id }, { refresh: true });
  assertVisit(work, enterprise, visit, input);
  visit.doneOn = input.doneOn;
  visit.health = input.health;
  visit.jobs = input.jobs ?? null;
  visit.familyJobs = input.familyJobs ?? null;
  visit.note = input.note?.trim() || null;
  const later = await work.em.count(EnterpriseFollowUp, {
    enterprise: enterprise.id,
    doneOn: { $gt: input.doneOn },
  });
  if (later === 0) {
    enterprise.jobs = visit.jobs ?? enterprise.jobs;
    enterprise.familyJobs = visit.familyJobs ?? Math.min(enterprise.familyJobs, enterprise.jobs);
  }
  await work.em.flush();
  await tell(work, enterprise, 'enterprise.followed_up');
  return { enterprise };
}

function assertVisit(
  work: Work,
  enterprise: Enterprise,
  visit: EnterpriseFollowUp,
  input: RecordFollowUpInput,
): void {
  if (visit.doneOn !== null) throw ruleBroken('enterprise.follow_up_done');
  if (input.doneOn > dateIn(work.now)) {
    throw invalidInput('enterprise.followed_up_in_the_future', ['input', 'doneOn']);
  }
  if (input.doneOn < enterprise.createdOn) {
    throw invalidInput('enterprise.followed_up_before_founding', ['input', 'doneOn']);
  }
  const broken = jobsRule(input.jobs ?? enterprise.jobs, input.familyJobs ?? 0);
  if (broken !== null) throw invalidInput(broken, ['input', 'familyJobs']);
}

/** For the delegation; partners see no enterprise and hear of none. */
async function tell(work: Work, enterprise: Enterprise, type: string): Promise<void> {
  await record(work, {
    type,
    subject: { type: 'Enterprise', id: enterprise.id },
    about: [{ type: 'BeneficiaryFile', id: enterprise.file.id }],
    delegation: enterprise.delegation.id,
  });
}

import { Migration } from '@mikro-orm/migrations';

/** What an event tells of a person's file, if only that there is one. */
const PERSONAL = [
  ...['BeneficiaryFile', 'Beneficiary', 'ProjectIdea', 'Consent', 'IdeaHolder'],
  ...['Referral', 'SharedProfile', 'Outcome', 'CommitteeDecision', 'Enterprise', 'EnterpriseFollowUp'],
];
const IS_PERSONAL = `subject_type in (${PERSONAL.map((name) => `'${name}'`).join(', ')})`;

/**
 * An event is no way round the policies of what it is about: whoever may not see files does not learn from the feed
 * which there are and what becomes of them. Restrictive, so that it narrows every other policy on events.
 */
export class EventAccess extends Migration {
  override up(): void {
    this.addSql(`create policy of_files on event as restrictive for select to hub_staff
      using (not ${IS_PERSONAL} or hub_reach() = 'ALL'
        or (hub_reach() = 'DELEGATION' and delegation = hub_delegation()))`);
    this.addSql(`create policy of_files_partner on event as restrictive for select to hub_partner
      using (not ${IS_PERSONAL} or hub_has_role('PARTNER_OFFICER'))`);
  }
}

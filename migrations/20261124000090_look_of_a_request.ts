import { Migration } from '@mikro-orm/migrations';

/** What an event tells of a person's file, if only that there is one; a look may be at many. */
const PERSONAL = [
  ...['BeneficiaryFile', 'Beneficiary', 'ProjectIdea', 'Consent', 'IdeaHolder'],
  ...['Referral', 'SharedProfile', 'Outcome', 'CommitteeDecision', 'Enterprise', 'EnterpriseFollowUp'],
];
const IS_PERSONAL = `(type = 'personal_data.looked_at' or subject_type in (${PERSONAL.map((name) => `'${name}'`).join(', ')}))`;

const REACHES_ALL = `(select hub_reach() = 'ALL')`;
const IS_OWN = `(delegation = (select hub_delegation()) or delegations @> array[(select hub_delegation())])`;

/**
 * One request's looks at personal data are one event, whose business is that of all delegations whose people were
 * looked at. The digest of an event without such a list is what it always was.
 */
export class LookOfARequest extends Migration {
  override up(): void {
    this.addSql(`alter table event add column delegations uuid[] not null default '{}'`);
    this.addSql(`create or replace function event_content(e event) returns text language sql stable as
      $fn$ select (jsonb_build_array(e.id, e.type, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
        e.actor_kind, e.actor_person, e.actor_token, e.subject_type, e.subject_id, to_jsonb(e.subjects),
        to_jsonb(e.partners), e.delegation, e.changes, to_jsonb(e.fields))
        || case when e.delegations = '{}' then '[]' else jsonb_build_array(to_jsonb(e.delegations)) end)::text $fn$`);
    this.addSql(`alter policy staff on event
      using (delegation is null and delegations = '{}' or ${REACHES_ALL} or ${IS_OWN})`);
    this.addSql(`alter policy of_files on event
      using (not ${IS_PERSONAL} or ${REACHES_ALL} or (select hub_reach() = 'DELEGATION') and ${IS_OWN})`);
    this.addSql(`alter policy of_files_partner on event
      using (not ${IS_PERSONAL} or (select hub_has_role('PARTNER_OFFICER')))`);
  }
}

import { Migration } from '@mikro-orm/migrations';

/**
 * Who sees all is said first and once for each statement. Compared row by row, PostgreSQL took it for rare that a row is
 * seen, and sorted whole tables for a page.
 */
const REACH = `(select hub_reach() = 'ALL')
  or ((select hub_reach() = 'DELEGATION') and delegation_id = (select hub_delegation()))`;

const OF_FILES = [
  'beneficiary_file',
  'beneficiary',
  'national_identity',
  'project_idea',
  'consent',
  'person_change',
];
const OF_REFERRALS = [
  ...['referral', 'shared_profile', 'committee_decision', 'outcome'],
  ...['enterprise', 'enterprise_follow_up', 'enterprise_referral'],
];

/** Every list in an order that it may be asked for comes off an index from its beginning, however long it is. */
export class ListsInOrder extends Migration {
  override up(): void {
    for (const table of [...OF_FILES, 'idea_holder'])
      this.addSql(`alter policy sees on ${table} using (${REACH})`);
    for (const table of OF_REFERRALS) this.addSql(`alter policy staff on ${table} using (${REACH})`);
    this.addSql(`create index referral_newest on referral (state_since, id) include (delegation_id, state)`);
    this
      .addSql(`create index referral_partner_newest on referral (partner_id, state_since, id) include (state)
      where sent_at is not null`);
    this.addSql(
      `create index beneficiary_file_opened on beneficiary_file (opened_on, id) include (delegation_id)`,
    );
    this.referred();
  }

  /** Files that nobody has referred are few and lie among all the others: to find them by what is not there takes longer every month. */
  private referred(): void {
    this.addSql(`alter table beneficiary_file add column referred boolean not null default false`);
    this.addSql(
      `update beneficiary_file f set referred = true where exists (select from referral r where r.file_id = f.id)`,
    );
    this.addSql(`create index beneficiary_file_unreferred on beneficiary_file (state_since, id)
      include (delegation_id, state) where not referred`);
    this
      .addSql(`create index beneficiary_file_own_unreferred on beneficiary_file (delegation_id, state_since, id)
      include (state) where not referred`);
    this.addSql(`grant update (referred) on beneficiary_file to hub_system`);
    // As the hub itself: whoever refers may change a file's state, but not say by hand whether it was referred.
    this.addSql(`create function note_referred() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $fn$ begin
        update beneficiary_file f set referred = true from new_rows n where f.id = n.file_id and not f.referred;
        return null;
      end $fn$`);
    // A function may be given only to a role that could have made it there.
    this.addSql(`grant create on schema public to hub_system`);
    this.addSql(`alter function note_referred() owner to hub_system`);
    this.addSql(`revoke create on schema public from hub_system`);
    this.addSql(`create trigger note_referred after insert on referral
      referencing new table as new_rows for each statement execute function note_referred()`);
  }
}

import { Migration } from '@mikro-orm/migrations';

/** What a partner's officer sees, by table: the same as before. */
const SEEN: Readonly<Record<string, string>> = {
  referral: `sent_at is not null and partner_id = hub_partner()`,
  shared_profile: `partner_id = hub_partner() and withdrawn_at is null and (visible_until is null or visible_until > now())`,
  outcome: `partner_id = hub_partner()`,
  committee_decision: `partner_id = hub_partner()`,
};

/**
 * Asked within the condition of each row, PostgreSQL takes it that one in two hundred rows has a viewer of the role, and
 * rather sorts all of a partner's referrals than to take the first of them off an index. Asked once for the statement,
 * it takes it for as likely as not, and costs nothing.
 */
export class RoleAskedOnce extends Migration {
  override up(): void {
    for (const [table, seen] of Object.entries(SEEN)) {
      this.addSql(
        `alter policy officer on ${table} using (${seen} and (select hub_has_role('PARTNER_OFFICER')))`,
      );
    }
  }
}

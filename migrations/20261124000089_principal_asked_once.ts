import { Migration } from '@mikro-orm/migrations';

const HAS_OFFICE = `(select hub_has_role('PARTNER_OFFICER'))`;
const OF_PARTNER = `partner_id = (select hub_partner())`;

/** What a partner sees, by policy and table: the same as before. */
const SEEN: readonly (readonly [policy: string, table: string, using: string])[] = [
  ['officer', 'referral', `sent_at is not null and ${OF_PARTNER} and ${HAS_OFFICE}`],
  [
    'officer',
    'shared_profile',
    `${OF_PARTNER} and withdrawn_at is null and (visible_until is null or visible_until > now()) and ${HAS_OFFICE}`,
  ],
  ['officer', 'outcome', `${OF_PARTNER} and ${HAS_OFFICE}`],
  ['officer', 'committee_decision', `${OF_PARTNER} and ${HAS_OFFICE}`],
  ['own', 'ledger_entry', OF_PARTNER],
  ['partner', 'person', OF_PARTNER],
  ['partner', 'agreement', 'visible_to @> array[(select hub_partner())]'],
  ['partner', 'event', 'partners @> array[(select hub_partner())]'],
];

/** Who asks is the same for all rows of a statement, and reading it from the session costs more than comparing. */
export class PrincipalAskedOnce extends Migration {
  override up(): void {
    for (const [policy, table, using] of SEEN) {
      this.addSql(`alter policy ${policy} on ${table} using (${using})`);
    }
  }
}

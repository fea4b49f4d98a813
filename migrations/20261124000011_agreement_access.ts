import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

const NEGOTIATES = `hub_has_role('NEGOTIATOR') or hub_has_role('PROGRAMME_OFFICER')`;

const TABLES = [
  'agreement_number',
  'agreement',
  'agreement_province',
  'agreement_party',
  'clause',
  'clause_revision',
  'clause_position',
  'library_clause',
  'promised_term',
  'promised_term_province',
  'promised_term_debtor',
  'signature',
  'committee',
  'committee_member',
  'committee_meeting',
  'obligation',
];

/** Who sees and writes which rows of the agreements. */
export class AgreementAccess extends Migration {
  override up(): void {
    this.visibility();
    this.staff();
    this.partner();
  }

  /** Everything below is guarded; the hub itself sees and keeps all of it. */
  private visibility(): void {
    for (const table of TABLES) {
      guard(this, table);
      this.addSql(`grant insert, update, delete on ${table} to hub_system`);
    }
    this.addSql(`grant select, insert, update on agreement_number to hub_staff`);
    this.addSql(
      `create policy negotiates on agreement_number to hub_staff using (${NEGOTIATES}) with check (${NEGOTIATES})`,
    );
  }

  /** The commission reads every agreement; who negotiates or runs the programme writes, an auditor does not. */
  private staff(): void {
    for (const table of TABLES.filter((name) => name !== 'agreement_number')) {
      this.addSql(`grant select on ${table} to hub_staff`);
      this.addSql(`create policy staff on ${table} for select to hub_staff using (true)`);
      if (table === 'library_clause') continue;
      // What is drafted here begins as a draft; only the hub itself records an agreement known from a report.
      const begins = table === 'agreement' ? ` and state = 'DRAFT' and source is null` : '';
      this.addSql(
        `create policy staff_adds on ${table} for insert to hub_staff with check ((${NEGOTIATES})${begins})`,
      );
      this.addSql(`grant insert on ${table} to hub_staff`);
    }
    for (const table of [
      'agreement',
      'agreement_party',
      'clause',
      'clause_position',
      'committee',
      'obligation',
    ]) {
      this.addSql(`grant update on ${table} to hub_staff`);
      const may = table === 'obligation' ? `${NEGOTIATES} or hub_has_role('DELEGATE')` : NEGOTIATES;
      this.addSql(`create policy staff_edits on ${table} for update to hub_staff using (${may})`);
    }
    for (const table of ['agreement_province', 'agreement_party', 'committee_member']) {
      this.addSql(`grant delete on ${table} to hub_staff`);
      this.addSql(`create policy staff_removes on ${table} for delete to hub_staff using (${NEGOTIATES})`);
    }
  }

  /**
   * A partner reads the agreements it is a party to, once they are opened to it, and of each clause what was put on the
   * table: not the drafts before. It adds revisions, its own positions and its own signature.
   */
  private partner(): void {
    this.addSql(`grant select on agreement to hub_partner`);
    this.addSql(`grant update (state, state_since, signed_on, version) on agreement to hub_partner`);
    this.addSql(
      `create policy partner on agreement for select to hub_partner using (visible_to @> array[hub_partner()])`,
    );
    this.addSql(`create policy partner_signs on agreement for update to hub_partner
      using (visible_to @> array[hub_partner()] and state in ('IN_NEGOTIATION', 'AGREED'))
      with check (visible_to @> array[hub_partner()] and state in ('IN_NEGOTIATION', 'AGREED', 'SIGNED'))`);
    const seen = `agreement_id = any(array(select id from agreement))`;
    const tabled = `(not in_draft or %id = any(array(select opening_revision_id from clause)))`;
    const conditions: Record<string, string> = {
      agreement_province: seen,
      agreement_party: seen,
      clause: `${seen} and opening_revision_id is not null`,
      clause_revision: `${seen} and ${tabled.replace('%id', 'id')}`,
      clause_position: `${seen} and clause_id = any(array(select id from clause))`,
      promised_term: `${seen} and ${tabled.replace('%id', 'revision_id')}`,
      promised_term_province: `promised_term_id = any(array(select id from promised_term))`,
      promised_term_debtor: `promised_term_id = any(array(select id from promised_term))`,
      signature: seen,
      committee: seen,
      committee_member: seen,
      committee_meeting: seen,
      obligation: seen,
    };
    for (const [table, condition] of Object.entries(conditions)) {
      this.addSql(`grant select on ${table} to hub_partner`);
      this.addSql(`create policy partner on ${table} for select to hub_partner using (${condition})`);
    }
    this.partnerWrites(seen);
  }

  private partnerWrites(seen: string): void {
    const open = `agreement_id = any(array(select id from agreement where state = 'IN_NEGOTIATION'))`;
    const negotiator = `hub_has_role('PARTNER_NEGOTIATOR')`;
    const inserts: Record<string, string> = {
      clause: open,
      clause_revision: `${open} and not in_draft and proposed_by_person_id = hub_person()`,
      clause_position: `${open} and (stand = 'PENDING' or partner_id = hub_partner())`,
      promised_term: `${open} and not in_draft`,
      promised_term_province: `promised_term_id = any(array(select id from promised_term))`,
      promised_term_debtor: `promised_term_id = any(array(select id from promised_term))`,
      signature: `partner_id = hub_partner() and signed_by_id = hub_person()
        and agreement_id = any(array(select id from agreement where state = 'AGREED'))`,
    };
    for (const [table, condition] of Object.entries(inserts)) {
      this.addSql(`grant insert on ${table} to hub_partner`);
      this.addSql(
        `create policy partner_adds on ${table} for insert to hub_partner with check (${negotiator} and ${condition})`,
      );
    }
    this.addSql(`grant update (latest_revision_id, agreed, removed_at, version) on clause to hub_partner`);
    this.addSql(
      `create policy partner_negotiates on clause for update to hub_partner using (${negotiator} and ${open})`,
    );
    this.addSql(`grant update (stand, note, taken_at, taken_by_id) on clause_position to hub_partner`);
    this.addSql(`create policy partner_speaks on clause_position for update to hub_partner
      using (${negotiator} and ${open} and partner_id = hub_partner())`);
    this.addSql(`grant update (notice_given_on, notice_reason) on agreement_party to hub_partner`);
    this.addSql(`create policy partner_gives_notice on agreement_party for update to hub_partner
      using (${negotiator} and ${seen} and partner_id = hub_partner())`);
    this.addSql(`grant update (state, fulfilled_on, evidence, version) on obligation to hub_partner`);
    this.addSql(`create policy partner_fulfils on obligation for update to hub_partner
      using (${seen} and partner_id = hub_partner()) with check (partner_id = hub_partner() and state = 'FULFILLED')`);
  }
}

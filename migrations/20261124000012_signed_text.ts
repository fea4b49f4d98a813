import { Migration } from '@mikro-orm/migrations';

/** The moves of the life of an agreement, as the last guard behind the rules. */
const MOVES = [
  'DRAFT>IN_NEGOTIATION',
  'DRAFT>ABANDONED',
  'IN_NEGOTIATION>AGREED',
  'IN_NEGOTIATION>ABANDONED',
  'AGREED>SIGNED',
  'AGREED>ABANDONED',
  'SIGNED>IN_FORCE',
  'IN_FORCE>SUSPENDED',
  'SUSPENDED>IN_FORCE',
  'IN_FORCE>TERMINATED',
  'SUSPENDED>TERMINATED',
  'IN_FORCE>EXPIRED',
  'SUSPENDED>EXPIRED',
];

/** What no later edit may change once it is agreed, whoever asks. */
const FRAME = [
  'reference',
  'kind',
  'title_ar',
  'title_fr',
  'prevailing_language',
  'parent_id',
  'amends_id',
  'national',
  'open_to_accession',
  'committee_decides',
  'renewal',
  'term_months',
  'notice_months',
  'digest',
  'source',
];

/**
 * A signed text never changes: the tables themselves refuse, whatever the code above them does. Also carries onto the
 * rows what the policies compare with, so that nobody can write it wrongly.
 */
export class SignedText extends Migration {
  override up(): void {
    this.carriedPartner();
    this.agreementLife();
    this.frozenParts();
    this.immutableParts();
  }

  /** A partner's own rows are known by the party's partner, never by what the writer says. */
  private carriedPartner(): void {
    for (const [table, party] of [
      ['clause_position', 'party_id'],
      ['signature', 'party_id'],
      ['obligation', 'debtor_id'],
    ] as const) {
      this.addSql(`create function ${table}_partner() returns trigger language plpgsql as $fn$ begin
        new.partner_id := (select partner_id from agreement_party where id = new.${party});
        return new; end $fn$`);
      this.addSql(`create trigger carries_partner before insert or update on ${table}
        for each row execute function ${table}_partner()`);
    }
    this.addSql(`create function agreement_party_seen() returns trigger language plpgsql as $fn$ begin
      update agreement set visible_to = visible_to where id = coalesce(new.agreement_id, old.agreement_id);
      return null; end $fn$`);
    this.addSql(`create trigger seen after insert or delete on agreement_party
      for each row execute function agreement_party_seen()`);
  }

  private agreementLife(): void {
    this.addSql(`create function agreement_moves() returns trigger language plpgsql as $fn$ begin
      new.visible_to := case
        when new.state = 'DRAFT' then '{}'::uuid[]
        when tg_op = 'UPDATE' and new.state = 'ABANDONED' and old.state = 'DRAFT' then '{}'::uuid[]
        when tg_op = 'UPDATE' and old.state = 'ABANDONED' then old.visible_to
        else array(select partner_id from agreement_party where agreement_id = new.id and partner_id is not null order by 1)
      end;
      if tg_op = 'INSERT' then return new; end if;
      if new.state <> old.state and (old.state || '>' || new.state) <> all (array[${MOVES.map((move) => `'${move}'`).join(', ')}]) then
        raise exception 'no such move of an agreement' using errcode = 'HB002';
      end if;
      if old.state not in ('DRAFT', 'IN_NEGOTIATION') and (${FRAME.map((column) => `new.${column}`).join(', ')})
        is distinct from (${FRAME.map((column) => `old.${column}`).join(', ')}) then
        raise exception 'an agreed text does not change' using errcode = 'HB002';
      end if;
      if new.state = 'AGREED' and old.state = 'IN_NEGOTIATION' and (new.digest is null or
        exists (select from clause where agreement_id = new.id and removed_at is null and not agreed)) then
        raise exception 'not every clause is agreed' using errcode = 'HB002';
      end if;
      if new.state = 'SIGNED' and old.state = 'AGREED' and new.source is null and exists (
        select from agreement_party p where p.agreement_id = new.id and not exists (
          select from signature s where s.party_id = p.id and s.digest = new.digest)) then
        raise exception 'not every party has signed this text' using errcode = 'HB002';
      end if;
      return new; end $fn$`);
    this.addSql(`create trigger moves before insert or update on agreement
      for each row execute function agreement_moves()`);
    this.addSql(
      `create trigger stays before delete on agreement for each row execute function refuse_change()`,
    );
  }

  /** Parties, scope and clauses move only before the text is frozen; a party may accede later, and give notice. */
  private frozenParts(): void {
    this.addSql(`create function frozen_with_agreement() returns trigger language plpgsql as $fn$
      declare held agreement%rowtype;
      begin
        select * into held from agreement where id = coalesce(new.agreement_id, old.agreement_id);
        if held.state in ('DRAFT', 'IN_NEGOTIATION') then return coalesce(new, old); end if;
        if tg_table_name = 'agreement_party' and tg_op = 'INSERT' then
          if held.state = 'IN_FORCE' and held.open_to_accession and to_jsonb(new) ->> 'acceded_on' is not null then
            return new;
          end if;
        elsif tg_table_name = 'agreement_party' and tg_op = 'UPDATE' then
          if to_jsonb(new) - 'notice_given_on' - 'notice_reason' = to_jsonb(old) - 'notice_given_on' - 'notice_reason' then
            return new;
          end if;
        end if;
        raise exception 'an agreed text does not change' using errcode = 'HB002';
      end $fn$`);
    for (const table of ['agreement_party', 'agreement_province', 'clause', 'clause_position']) {
      this.addSql(`create trigger frozen before insert or update or delete on ${table}
        for each row execute function frozen_with_agreement()`);
    }
    this.addSql(`create trigger frozen before insert on clause_revision
      for each row execute function frozen_with_agreement()`);
  }

  /**
   * A revision, its terms and a signature are written once. The terms come in the transaction that wrote their revision:
   * otherwise a promise could be added to a text that was already agreed to.
   */
  private immutableParts(): void {
    const parts = [
      'clause_revision',
      'promised_term',
      'promised_term_province',
      'promised_term_debtor',
      'signature',
    ];
    for (const table of parts) {
      this.addSql(`create trigger immutable before update or delete on ${table}
        for each row execute function refuse_change()`);
      this.addSql(`create trigger no_truncate before truncate on ${table} execute function refuse_change()`);
    }
    for (const [table, parent, key] of [
      ['promised_term', 'clause_revision', 'revision_id'],
      ['promised_term_province', 'promised_term', 'promised_term_id'],
      ['promised_term_debtor', 'promised_term', 'promised_term_id'],
    ] as const) {
      this.addSql(`create function ${table}_at_birth() returns trigger language plpgsql as $fn$ begin
        if not exists (select from ${parent} where id = new.${key} and xmin = pg_current_xact_id()::xid) then
          raise exception 'terms come with their revision' using errcode = 'HB002';
        end if;
        return new; end $fn$`);
      this.addSql(`create trigger at_birth before insert on ${table}
        for each row execute function ${table}_at_birth()`);
    }
  }
}

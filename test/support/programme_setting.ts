import type { EntityClass } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { nameKeys } from '../../server/beneficiaries/name.rules.js';
import { openOrm } from '../../server/database/orm.js';
import { record } from '../../server/events/record.js';
import { entities } from '../../server/modules.js';
import { newId } from '../../server/platform/ids.js';
import { UnitOfWork } from '../../server/platform/unit_of_work.js';
import { Role, SYSTEM, ViewerKind, type Viewer } from '../../server/platform/viewer.js';
import { connectAsSuperuser, freshDatabase, type FreshDatabase } from './database.js';

/** What one promised term says, where it differs from "ten seats of training a year, anywhere". */
export interface TermFacts {
  readonly kind?: string;
  readonly measure?: string;
  readonly quantity?: number | null;
  readonly amount?: string | null;
  readonly amountPerFile?: string | null;
  readonly period?: string | null;
  readonly perProvince?: boolean;
  readonly responseDays?: number | null;
  readonly provinceCodes?: readonly string[];
  readonly sectors?: readonly string[];
  readonly committeeDecides?: boolean;
}

/** A file, where it differs from the usual one. */
export interface FileFacts {
  readonly provinceCode?: string;
  readonly needs?: readonly string[];
  readonly scopes?: readonly string[];
}

/** A commission and its partners on a database of their own, with a clock that the test moves. */
export class ProgrammeSetting {
  now = new Date('2026-11-24T09:00:00Z');
  private year = 0;
  private files = 0;

  private constructor(
    readonly address: FreshDatabase,
    readonly client: pg.Client,
    readonly unitOfWork: UnitOfWork,
    private readonly shut: () => Promise<void>,
  ) {}

  /** On the database and unit of work of a hub that a test runs. */
  static async over(database: FreshDatabase, unitOfWork: UnitOfWork): Promise<ProgrammeSetting> {
    const client = await connectAsSuperuser(database);
    return new ProgrammeSetting(database, client, unitOfWork, () => client.end());
  }

  static async open(name: string): Promise<ProgrammeSetting> {
    const database = await freshDatabase(name);
    const orm = await openOrm(database, entities as EntityClass<object>[]);
    const client = await connectAsSuperuser(database);
    const clock: { setting?: ProgrammeSetting } = {};
    const unitOfWork = new UnitOfWork(orm, () => clock.setting?.now ?? new Date());
    clock.setting = new ProgrammeSetting(database, client, unitOfWork, async () => {
      await orm.close();
      await client.end();
      await database.drop();
    });
    return clock.setting;
  }

  close(): Promise<void> {
    return this.shut();
  }

  async insert(table: string, row: Readonly<Record<string, unknown>>): Promise<string> {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    await this.client.query(
      `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
    return typeof row['id'] === 'string' ? row['id'] : '';
  }

  async rows<T extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.client.query<T>(sql, [...values])).rows;
  }

  partner(name: string): Promise<string> {
    return this.insert('partner', { id: newId(), kind: 'ASSOCIATION', name_ar: name, name_fr: name });
  }

  delegation(name: string): Promise<string> {
    return this.insert('delegation', { id: newId(), kind: 'PROVINCIAL', name_ar: name, name_fr: name });
  }

  async viewer(role: Role, at: { partnerId?: string; delegationId?: string } = {}): Promise<Viewer> {
    const personId = newId();
    await this.insert('person', {
      id: personId,
      name_ar: 'شخص',
      name_latin: 'Somebody',
      email: `${personId}@example.test`,
      roles: [role],
      partner_id: at.partnerId ?? null,
      delegation_id: at.delegationId ?? null,
    });
    return {
      kind: ViewerKind.PERSON,
      personId,
      tokenId: null,
      sessionId: null,
      partnerId: at.partnerId ?? null,
      delegationId: at.delegationId ?? null,
      roles: new Set([role]),
      scopes: null,
    };
  }

  /** An agreement with one clause and one term, as negotiation and signature leave it; not yet in force. */
  async signedAgreement(
    partnerIds: readonly string[],
    facts: TermFacts = {},
    amends?: { agreementId: string; clauseId: string },
  ) {
    await this.client.query('begin');
    // Negotiation and signature are proved elsewhere; here only their result is wanted.
    await this.client.query('set local session_replication_role = replica');
    const signed = await this.writeAgreement(partnerIds, facts, amends);
    await this.client.query('commit');
    return signed;
  }

  private async writeAgreement(
    partnerIds: readonly string[],
    facts: TermFacts,
    amends?: { agreementId: string; clauseId: string },
  ) {
    const at = this.now.toISOString();
    const agreementId = await this.insert('agreement', {
      id: newId(),
      reference: `AC-${2000 + ++this.year}-001`,
      kind: amends ? 'AMENDMENT' : 'PARTNERSHIP',
      state: 'IN_FORCE',
      visible_to: [...partnerIds],
      title_fr: 'Convention',
      prevailing_language: 'FR',
      amends_id: amends?.agreementId ?? null,
      national: true,
      open_to_accession: false,
      committee_decides: false,
      renewal: 'NONE',
      effective_on: at.slice(0, 10),
      state_since: at,
      created_at: at,
    });
    const commission = await this.party(agreementId, 0, 'HEADQUARTERS', null);
    const parties: string[] = [];
    for (const [index, partnerId] of partnerIds.entries()) {
      parties.push(await this.party(agreementId, index + 1, 'PARTNER', partnerId));
    }
    const clauseId = await this.insert('clause', {
      id: newId(),
      agreement_id: agreementId,
      position: 8,
      heading: 'UNDERTAKINGS_OF_PARTY',
      supersedes_id: amends?.clauseId ?? null,
    });
    const revisionId = await this.insert('clause_revision', {
      id: newId(),
      agreement_id: agreementId,
      clause_id: clauseId,
      number: 1,
      text_fr: 'Le partenaire s’engage.',
      proposed_by_id: commission,
      proposed_at: at,
      digest: 'x',
      in_draft: true,
    });
    const termId = await this.term(agreementId, revisionId, facts);
    for (const party of parties) await this.debtor(termId, party);
    await this.rows(
      'update clause set latest_revision_id = $1, opening_revision_id = $1, agreed = true where id = $2',
      [revisionId, clauseId],
    );
    return { agreementId, clauseId, revisionId, termId };
  }

  /** The same, and brought into force: the commitment that arose, and its allotment if it has one. */
  async commitment(partnerIds: readonly string[], facts: TermFacts = {}) {
    const signed = await this.signedAgreement(partnerIds, facts);
    await this.happens('agreement.in_force', signed.agreementId);
    const [row] = await this.rows<{ id: string; allotment: string | null }>(
      `select c.id, (select a.id from allotment a where a.commitment_id = c.id order by starts_on desc limit 1) as allotment
       from commitment c where c.term_id = $1`,
      [signed.termId],
    );
    if (row === undefined) throw new Error('no commitment arose');
    return { ...signed, commitmentId: row.id, allotmentId: row.allotment ?? '' };
  }

  /** A file that needs training, of a young woman with a crafts project in Berkane, who consents to all sharing. */
  async file(delegationId: string, facts: FileFacts = {}): Promise<string> {
    const of = { file_id: newId(), delegation_id: delegationId };
    const number = ++this.files;
    await this.insert('beneficiary_file', {
      id: of.file_id,
      reference: `BF-2026-${String(number).padStart(6, '0')}`,
      delegation_id: delegationId,
      province_code: facts.provinceCode ?? '113',
      state: 'OPEN',
      state_since: this.now,
      stage: 'GUIDANCE',
      needs: facts.needs ?? ['TRAINING', 'GRANT'],
      opened_on: '2026-01-05',
    });
    const [ar, latin] = [`مستفيدة ${number}`, `Beneficiary ${number}`];
    const keys = nameKeys(ar, latin);
    await this.insert('beneficiary', {
      id: newId(),
      ...of,
      name_ar: ar,
      name_latin: latin,
      name_ar_key: keys.ar,
      name_latin_key: keys.latin,
      name_skeleton: keys.skeleton,
      born_on: '1998-05-04',
      sex: 'FEMALE',
      phone: `+2126000${String(number).padStart(5, '0')}`,
      tie: 'GRANDCHILD',
      education: 'VOCATIONAL',
      situation: 'UNEMPLOYED',
      disability: false,
      low_income: true,
    });
    await this.insert('project_idea', {
      id: newId(),
      ...of,
      title_ar: 'ورشة جلد',
      title_fr: 'Atelier de cuir',
      sector: 'CRAFTS',
      legal_form: 'COOPERATIVE',
      summary: 'A plan that only those who study it need.',
    });
    const scopes = facts.scopes ?? ['CONTACT', 'PROJECT', 'SITUATION'];
    if (scopes.length > 0) {
      await this.insert('consent', { id: newId(), ...of, scopes, given_on: '2026-01-05' });
    }
    return of.file_id;
  }

  /** Tells the modules above that something happened to an agreement or file, as the hub itself. */
  async happens(type: string, id: string, viewer: Viewer = SYSTEM): Promise<void> {
    const subject = { type: type.startsWith('agreement') ? 'Agreement' : 'BeneficiaryFile', id };
    await this.unitOfWork.run(viewer, (work) => record(work, { type, subject }));
  }

  private party(
    agreementId: string,
    position: number,
    side: string,
    partnerId: string | null,
  ): Promise<string> {
    return this.insert('agreement_party', {
      id: newId(),
      agreement_id: agreementId,
      side,
      partner_id: partnerId,
      position,
    });
  }

  private async term(agreementId: string, revisionId: string, facts: TermFacts): Promise<string> {
    const measure = facts.measure ?? 'COUNTED';
    const id = await this.insert('promised_term', {
      id: newId(),
      agreement_id: agreementId,
      revision_id: revisionId,
      position: 1,
      in_draft: true,
      kind: facts.kind ?? 'TRAINING',
      measure,
      quantity: facts.quantity === undefined ? (measure === 'COUNTED' ? 10 : null) : facts.quantity,
      unit: measure === 'COUNTED' ? 'SEATS' : null,
      amount: facts.amount ?? null,
      amount_per_file: facts.amountPerFile ?? null,
      period: facts.period === undefined ? 'YEAR' : facts.period,
      per_province: facts.perProvince ?? false,
      response_days: facts.responseDays ?? null,
      national: (facts.provinceCodes ?? []).length === 0,
      sectors: facts.sectors ?? [],
      legal_forms: [],
      stages: [],
      target_groups: [],
      committee_decides: facts.committeeDecides ?? false,
    });
    for (const code of facts.provinceCodes ?? []) {
      await this.insert('promised_term_province', { promised_term_id: id, province_code: code });
    }
    return id;
  }

  private debtor(termId: string, partyId: string): Promise<string> {
    return this.insert('promised_term_debtor', { promised_term_id: termId, agreement_party_id: partyId });
  }
}

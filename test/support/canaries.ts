import { getNamedType, type GraphQLSchema, isEnumType, isObjectType } from 'graphql';
import type pg from 'pg';
import { Role, type Viewer } from '../../server/platform/viewer.js';
import type { TestHub } from './hub.js';

type Row = Readonly<Record<string, unknown>>;
/** Whether a viewer may see a column of a row, as the domain's book has it: written here without a look at the policies. */
type Seen = (viewer: Viewer, row: Row, column: string, facts: Facts) => boolean;

/** A value that stands in one column of one row, and nowhere else. */
export interface Canary {
  readonly table: string;
  readonly column: string;
  readonly row: Row;
}

interface Facts {
  readonly visibleTo: ReadonlyMap<string, readonly string[]>;
  readonly tookPart: ReadonlySet<string>;
}

const has = (viewer: Viewer, role: Role): boolean => viewer.roles.has(role);

/** The programme and the auditor see every file, a delegate those of the delegation. */
const reaches = (viewer: Viewer, row: Row): boolean =>
  has(viewer, Role.PROGRAMME_OFFICER) ||
  has(viewer, Role.AUDITOR) ||
  (has(viewer, Role.DELEGATE) && viewer.delegationId === row['delegation_id']);

const staff = (viewer: Viewer): boolean => viewer.personId !== null && viewer.partnerId === null;

const officerOf = (viewer: Viewer, row: Row): boolean =>
  has(viewer, Role.PARTNER_OFFICER) && viewer.partnerId === row['partner_id'];

const nobody: Seen = () => false;
const ofFile: Seen = (viewer, row) => reaches(viewer, row);

/** A partner sees the referral from the moment it was sent, but neither what is said of it among the commission. */
const ofReferral: Seen = (viewer, row, column) =>
  reaches(viewer, row) ||
  (officerOf(viewer, row) && row['sent_at'] !== null && !['cancel_note', 'message'].includes(column));

const ofProfile: Seen = (viewer, row) =>
  reaches(viewer, row) || (officerOf(viewer, row) && row['withdrawn_at'] === null);

const ofAnswer: Seen = (viewer, row) => reaches(viewer, row) || officerOf(viewer, row);

const ofAgreement: Seen = (viewer, row, _column, { visibleTo }) => {
  const agreement = String(row['agreement_id'] ?? row['id']);
  return staff(viewer) || (visibleTo.get(agreement) ?? []).includes(viewer.partnerId ?? 'none');
};

const ofMeeting: Seen = (viewer, row, _column, { tookPart }) =>
  staff(viewer) || tookPart.has(`${String(row['meeting_id'] ?? row['id'])} ${viewer.partnerId}`);

const ofPerson: Seen = (viewer, row) =>
  staff(viewer) || (viewer.partnerId !== null && viewer.partnerId === row['partner_id']);

const ofInvitation: Seen = (viewer, row, column) =>
  column !== 'secret_hash' &&
  (has(viewer, Role.ADMINISTRATOR) ||
    (has(viewer, Role.PARTNER_ADMINISTRATOR) && viewer.partnerId === row['partner_id']));

const ofToken: Seen = (viewer, row, column) =>
  column !== 'secret_hash' && viewer.personId === row['person_id'];

/** Who sees what of each table. A table in neither list fails the test: somebody has to say whose it is. */
export const WHO_SEES: Readonly<Record<string, Seen>> = {
  ...of(ofFile, 'beneficiary_file', 'beneficiary', 'project_idea', 'consent', 'person_change', 'idea_holder'),
  ...of(ofFile, 'enterprise', 'enterprise_follow_up'),
  ...of(ofReferral, 'referral'),
  ...of(ofProfile, 'shared_profile'),
  ...of(ofAnswer, 'outcome', 'committee_decision'),
  ...of(
    nobody,
    'national_identity',
    'session',
    'credential',
    'sign_in_attempt',
    'idempotency',
    'latest_change',
  ),
  ...of(
    ofAgreement,
    'agreement',
    'clause',
    'clause_revision',
    'clause_position',
    'promised_term',
    'signature',
  ),
  ...of(ofAgreement, 'agreement_party', 'committee', 'committee_meeting', 'committee_member', 'obligation'),
  ...of(ofAgreement, 'commitment'),
  ...of(ofMeeting, 'outreach_meeting', 'meeting_idea'),
  ...of(ofPerson, 'person'),
  ...of(ofInvitation, 'invitation'),
  ...of(ofToken, 'api_token'),
  ...of((viewer) => staff(viewer), 'library_clause'),
};

/** Tables without a text of their own that anybody could learn something from: reference data, numbers, links, the record. */
export const WITHOUT_SECRETS = [
  // Sums of what is counted elsewhere; who reads which is proved where they are recounted.
  ...['figure_mark', 'figure_cell', 'figure_fact', 'figure_counting'],
  ...['region', 'province', 'delegation', 'delegation_province', 'partner', 'canary', 'mikro_orm_migrations'],
  ...['file_number', 'agreement_number', 'event', 'event_queue', 'event_seal', 'allotment', 'ledger_entry'],
  ...['outreach_meeting_partner', 'waiting_place', 'agreement_province', 'enterprise_referral'],
  ...['commitment_debtor', 'commitment_province', 'promised_term_debtor', 'promised_term_province'],
];

function of(seen: Seen, ...tables: readonly string[]): Record<string, Seen> {
  return Object.fromEntries(tables.map((table) => [table, seen]));
}

/** Values that stand for an enum or a key: a word in their place would only break the answer. */
const KEPT = /^kind$|_hash$|^digest$|^sealed$|^reference$|^secret|_key$|^name_skeleton$|^field$/;

/** Rows whose bare id, in an event, tells those who work beside their owner no more than that something was done. */
const ID_TELLS_NOTHING = new Set(['idea_holder', 'session', 'api_token', 'invitation']);

/** Puts a word of its own into every text of every row that is somebody's, past every guard. */
export class Canaries {
  readonly found = new Map<string, Canary>();
  private facts: Facts;
  private number = 0;

  constructor(
    private readonly client: pg.Client,
    private readonly hub: TestHub,
    private readonly schema: GraphQLSchema,
  ) {}

  async plant(): Promise<void> {
    await this.client.query('set session_replication_role = replica');
    const enums = this.enumColumns();
    for (const table of Object.keys(WHO_SEES)) {
      for (const column of await this.textColumns(table)) {
        if (!KEPT.test(column) && !enums.has(`${table}.${column}`)) await this.plantColumn(table, column);
      }
    }
    for (const table of Object.keys(WHO_SEES)) await this.collect(table);
    await this.client.query('set session_replication_role = origin');
    this.facts = await this.gatherFacts();
  }

  /** Whether the viewer may see the value; of a token, what its owner may see. */
  mayBeSeen(viewer: Viewer | null, canary: Canary): boolean {
    const seen = WHO_SEES[canary.table];
    return viewer !== null && seen !== undefined && seen(viewer, canary.row, canary.column, this.facts);
  }

  /** All words planted, and ids of rows, that stand in a text. */
  in(text: string): Canary[] {
    const words = new Set(text.match(/cnry\d{6}x|(?<=_)[0-9a-f]{32}|BF-\d{4}-\d{6}/g) ?? []);
    return [...words].flatMap((word) => this.found.get(word) ?? []);
  }

  private async textColumns(table: string): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      `select a.attname as name from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0
         and a.atttypid = 'text'::regtype and not a.attisdropped and not exists (
           select from pg_constraint c where c.conrelid = a.attrelid and c.contype in ('f', 'p') and a.attnum = any(c.conkey))`,
      [table],
    );
    return rows.map(({ name }) => name);
  }

  /** By the schema: what is an enum there takes no other word here. */
  private enumColumns(): ReadonlySet<string> {
    const all = [...this.hub.hub.orm.getMetadata().getAll().values()];
    return new Set(
      all.flatMap(({ className, tableName, props }) => {
        const type = this.schema.getType(className);
        const fields = isObjectType(type) ? type.getFields() : {};
        return props.flatMap((prop) =>
          prop.enum || isEnumType(getNamedType(fields[prop.name]?.type))
            ? prop.fieldNames.map((name) => `${tableName}.${name}`)
            : [],
        );
      }),
    );
  }

  /** A column whose check takes no free word holds none, and tells nothing. */
  private async plantColumn(table: string, column: string): Promise<void> {
    const from = this.number;
    this.number += 1_000;
    await this.client
      .query(
        `with numbered as (select ctid as at, row_number() over (order by ctid) as n from ${table})
         update ${table} t set ${column} = 'cnry' || lpad((${from} + n)::text, 6, '0') || 'x' from numbered where t.ctid = at`,
      )
      .catch(() => undefined);
  }

  private async collect(table: string): Promise<void> {
    const { rows } = await this.client.query<Row>(`select * from ${table}`);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (typeof value === 'string' && /^cnry|^BF-/.test(value) && !column.endsWith('_key')) {
          this.found.set(value, { table, column, row });
        }
        // An idea and its holder have one key; that the idea is there is no secret.
        if (column === 'id' && !ID_TELLS_NOTHING.has(table)) {
          this.found.set(String(value).replaceAll('-', ''), { table, column, row });
        }
      }
    }
  }

  private async gatherFacts(): Promise<Facts> {
    const agreements = await this.client.query<{ id: string; visible_to: string[] }>(
      'select id, visible_to from agreement',
    );
    const parts = await this.client.query<{ of: string }>(
      `select outreach_meeting_id || ' ' || partner_id as of from outreach_meeting_partner`,
    );
    return {
      visibleTo: new Map(agreements.rows.map(({ id, visible_to }) => [id, visible_to])),
      tookPart: new Set(parts.rows.map(({ of: part }) => part)),
    };
  }
}

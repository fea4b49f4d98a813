import { newId } from '../platform/ids.js';
import type { SqlValue, Statement } from '../platform/round_trip.js';
import type { Work } from '../platform/unit_of_work.js';
import type { Viewer } from '../platform/viewer.js';

/** A thing by its type and key: all that the record knows of the domain. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

/** Before and after of one field. Never personal data: for that only the field's name is recorded. */
export interface Change {
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

export interface Happening {
  /** `referral.sent`: the noun and the past participle of the action. */
  readonly type: string;
  readonly subject: Subject;
  /** Other things this is part of the history of. */
  readonly about?: readonly Subject[];
  /** Partners that may know of it; nobody outside the commission does otherwise. */
  readonly partners?: readonly string[];
  /** The delegation whose business it is; null or absent: anybody in the commission may know. */
  readonly delegation?: string | null;
  /** Of a look at people of several delegations: all of these, instead of one. */
  readonly delegations?: readonly string[];
  readonly changes?: Readonly<Record<string, Change>>;
  /** Names of personal fields that were changed, or `Entity.field` of those that were looked at. */
  readonly fields?: readonly string[];
}

/** The columns of an event and what they hold. */
const TYPES = {
  ...{
    id: 'uuid',
    type: 'text',
    at: 'timestamptz',
    actor_kind: 'text',
    actor_person: 'uuid',
    actor_token: 'uuid',
  },
  ...{ subject_type: 'text', subject_id: 'text', subjects: 'text[]', partners: 'uuid[]', delegation: 'uuid' },
  ...{ changes: 'jsonb', fields: 'text[]', delegations: 'uuid[]' },
};
const NAMES = Object.keys(TYPES);
const COLUMNS = NAMES.join(', ');

const INSERT_ONE = `insert into event (${COLUMNS}) values (${NAMES.map((_, at) => `$${at + 1}`).join(', ')})`;
const INSERT_ALL = `insert into event (${COLUMNS}) select ${COLUMNS} from jsonb_to_recordset($1::jsonb)
  as e(${Object.entries(TYPES)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

type Reaction = (work: Work, subject: Subject, happening: Happening) => Promise<void>;
const reactions = new Map<string, Reaction[]>();

/**
 * What must also happen, in the same transaction, when a lower module records an event of this type: commitments arise
 * when an agreement comes into force. The lower module never hears of the upper one. Registered at import time.
 */
export function reactTo(type: string, reaction: Reaction): void {
  reactions.set(type, [...(reactions.get(type) ?? []), reaction]);
}

/**
 * Writes one event in the transaction of the change it tells of, then lets the modules above react: there is never
 * one without the other. The changes it tells of must have been flushed. Returns the event's key, for what is kept
 * beside it (values of personal fields).
 */
export async function record(work: Work, happening: Happening): Promise<string> {
  const row = eventRow(work.viewer, work.now, happening);
  const { text, values } = insertion([row]);
  work.later(text, values);
  for (const reaction of reactions.get(happening.type) ?? []) {
    await reaction(work, happening.subject, happening);
  }
  return row.id;
}

/** An event as the table holds it. */
export interface EventRow {
  readonly id: string;
  readonly [column: string]: unknown;
}

/** What happened, as a row: by whom, when, to what. */
export function eventRow(viewer: Viewer, at: Date, happening: Happening): EventRow {
  const {
    type,
    subject,
    about = [],
    partners = [],
    delegation = null,
    delegations = [],
    changes = {},
    fields = [],
  } = happening;
  return {
    id: newId(),
    type,
    at: at.toISOString(),
    actor_kind: viewer.kind,
    actor_person: viewer.personId,
    actor_token: viewer.tokenId,
    subject_type: subject.type,
    subject_id: subject.id,
    subjects: [...new Set([subject, ...about].map(subjectKey))],
    partners: [...new Set(partners)],
    delegation,
    changes,
    fields: [...new Set(fields)],
    delegations,
  };
}

/** What writes events, all of them at once. */
export function insertion(rows: readonly EventRow[]): Statement {
  const [only, ...more] = rows;
  if (only === undefined || more.length > 0) return { text: INSERT_ALL, values: [JSON.stringify(rows)] };
  const row: Readonly<Record<string, unknown>> = { ...only, changes: JSON.stringify(only['changes']) };
  return { text: INSERT_ONE, values: NAMES.map((name) => row[name] as SqlValue) };
}

/**
 * The statement that records what happened to many things at once, and its values: the source is a query that gives
 * `id`, `type`, `subject_type`, `subject_id`, `subjects`, `delegation` and `changes` of each event, by their `id` in
 * order. No module above reacts: only for what is new in this transaction, and so has nothing above it yet.
 */
export const recordFrom = (
  { viewer, now }: Pick<Work, 'viewer' | 'now'>,
  source: string,
): { readonly text: string; readonly values: readonly (string | null)[] } => ({
  text: `insert into event (${COLUMNS})
    select id, type, ?::timestamptz, ?::text, ?::uuid, ?::uuid, subject_type, subject_id, subjects, '{}', delegation,
      changes, '{}', '{}' from (${source}) happened order by id`,
  values: [now.toISOString(), viewer.kind, viewer.personId, viewer.tokenId],
});

/** What a subject is called in the `subjects` column. */
export const subjectKey = (subject: Subject): string => `${subject.type}:${subject.id}`;

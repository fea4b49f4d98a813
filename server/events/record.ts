import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';

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
  readonly changes?: Readonly<Record<string, Change>>;
  /** Names of personal fields that were changed or looked at. */
  readonly fields?: readonly string[];
}

const INSERT = `insert into event (id, type, at, actor_kind, actor_person, actor_token, subject_type, subject_id, subjects,
  partners, delegation, changes, fields) values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::uuid[], ?, ?::jsonb, ?::text[])`;

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
  const { viewer } = work;
  const id = newId();
  const subjects = [happening.subject, ...(happening.about ?? [])];
  await work.em.execute(INSERT, [
    id,
    happening.type,
    work.now.toISOString(),
    viewer.kind,
    viewer.personId,
    viewer.tokenId,
    happening.subject.type,
    happening.subject.id,
    arrayLiteral(subjects.map(({ type, id }) => `${type}:${id}`)),
    arrayLiteral([...new Set(happening.partners ?? [])]),
    happening.delegation ?? null,
    JSON.stringify(happening.changes ?? {}),
    arrayLiteral(happening.fields ?? []),
  ]);
  for (const reaction of reactions.get(happening.type) ?? []) {
    await reaction(work, happening.subject, happening);
  }
  return id;
}

/** What a subject is called in the `subjects` column. */
export const subjectKey = (subject: Subject): string => `${subject.type}:${subject.id}`;

/** PostgreSQL's text form of an array; ids, type names and field names need no escaping but get it. */
export function arrayLiteral(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}

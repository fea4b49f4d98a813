import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';
import { notFound } from './errors.js';

/** Random bytes for so many keys are asked for at once: the system takes as long for many as for few. */
const AHEAD = 256;
const random = Buffer.alloc(16 * AHEAD);
let drawn = AHEAD;
let last = { at: 0, sequence: 0 };

/** A new primary key: ordered by time, and within a millisecond by order, so that rows made together lie together. */
export function newId(): string {
  if (drawn === AHEAD) {
    randomFillSync(random);
    drawn = 0;
  }
  const bytes = random.subarray(16 * drawn, 16 * ++drawn);
  const now = Date.now();
  // From a random number below half of what there is room for, so that it can count on.
  const begin = bytes.readUInt32BE(6) >>> 1;
  last = now > last.at ? { at: now, sequence: begin } : { at: last.at, sequence: last.sequence + 1 };
  return v7({ random: bytes, msecs: last.at, seq: last.sequence });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const prefix = (typeName: string): string => typeName.replace(/(?!^)([A-Z])/g, '_$1').toLowerCase();

/** `SupportCommitment`, uuid → `support_commitment_0192…`: says what it names, and resolves by itself in `node`. */
export function toGlobalId(typeName: string, key: string): string {
  return `${prefix(typeName)}_${UUID.test(key) ? key.replaceAll('-', '') : key}`;
}

/** The key inside a global id. A malformed id, or one of another type, is simply not found. */
export function fromGlobalId(typeName: string, id: string, path: readonly string[] = ['id']): string {
  const start = `${prefix(typeName)}_`;
  const key = id.startsWith(start) ? parseKey(id.slice(start.length)) : null;
  if (key === null) throw notFound(path);
  return key;
}

/** The type prefix and key of any global id, or null. */
export function splitGlobalId(id: string): { prefix: string; key: string } | null {
  const at = id.lastIndexOf('_');
  const key = at > 0 ? parseKey(id.slice(at + 1)) : null;
  return key === null ? null : { prefix: id.slice(0, at), key };
}

/** The prefix that global ids of a type start with. */
export const idPrefix = prefix;

function parseKey(text: string): string | null {
  if (/^[0-9a-f]{32}$/.test(text)) {
    return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
  return /^[0-9]{2,3}$/.test(text) ? text : null;
}

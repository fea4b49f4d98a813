import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalidInput, notAllowed } from '../platform/errors.js';
import { type Viewer, ViewerKind } from '../platform/viewer.js';

/**
 * The operations that the portals were built with, by the hash of their text. Null: everybody may write their own, as in
 * development and in tests, whose operations change faster than any list.
 */
export type Documents = ReadonlyMap<string, string> | null;

/** The list that the build of the portals left in their folder. Without portals, nobody but tokens may ask. */
export function readDocuments(portals: string): ReadonlyMap<string, string> {
  const path = join(portals, '.vite', 'documents.json');
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
}

/** What a request says of its document: `documentId` in the form of GraphQL over HTTP, or the text itself. */
export interface Sent {
  readonly documentId?: unknown;
  readonly query?: unknown;
}

/**
 * The text that a request's id stands for; null when it brought a text of its own and may. A token may, within its
 * limits. What comes from a stranger or with a session's cookie is one of the portals' operations or not ours at all.
 */
export function trustedText({ documentId }: Sent, viewer: Viewer, documents: Documents): string | null {
  if (documentId !== undefined && documentId !== null) {
    const text = typeof documentId === 'string' ? documents?.get(documentId) : undefined;
    if (text === undefined) throw invalidInput('request.unknown_document', ['documentId']);
    return text;
  }
  if (documents !== null && viewer.kind !== ViewerKind.TOKEN) throw notAllowed('request.text_needs_token');
  return null;
}

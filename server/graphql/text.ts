import { type DocumentNode, Kind, visit } from 'graphql';
import { invalidInput } from '../platform/errors.js';

/** PostgreSQL keeps no NUL in a text, and a driver may cut a statement at one: refused before anything is made of it. */
const holdsNul = (text: string): boolean => text.includes('\0');

/** Documents that were looked through: one that comes again is the same object. */
const storable = new WeakSet<DocumentNode>();

/** Looks at every text of a request, wherever it stands: a hostile nesting is walked, not recursed into. */
export function assertStorable(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  if (!storable.has(document)) {
    visit(document, {
      [Kind.STRING](node) {
        if (holdsNul(node.value)) throw invalidInput('input.not_storable', []);
      },
    });
    storable.add(document);
  }
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value: variables, path: [] }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { value, path } = at;
    if (typeof value === 'string' && holdsNul(value)) throw invalidInput('input.not_storable', path);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string' || typeof inner === 'object') {
        waiting.push({ value: inner, path: path.length < 10 ? [...path, name] : path });
      }
    }
  }
}

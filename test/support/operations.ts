import { readFileSync } from 'node:fs';

/** The operations of the portals by their id, as the build hands them to the hub. */
export const portalDocuments: ReadonlyMap<string, string> = new Map(
  Object.entries(
    JSON.parse(readFileSync('web/graphql/generated/persisted-documents.json', 'utf8')) as Record<
      string,
      string
    >,
  ),
);

/** The id of one of them: `mutation SignIn`. */
export function idOf(operation: string): string {
  const named = new RegExp(`\\b${operation}\\b`);
  const found = [...portalDocuments].find(([, text]) => named.test(text));
  if (found === undefined) throw new Error(`the portals have no ${operation}`);
  return found[0];
}

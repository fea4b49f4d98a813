import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCounters } from '../server/reads/counters.js';
import { portalDocuments, readsOf } from './support/portal_operations.js';
import { TwoWays } from './support/two_ways.js';

/**
 * What the portals ask that the statement of its root does not answer. Whoever adds to it makes a page slower, and
 * should know why: rules in TypeScript, the record, guards, or no row above it to start from.
 */
const FALLBACKS: readonly string[] = [
  ...['Agreement.textOn', 'ClauseText.clause', 'Match.commitment', 'MeetingIdea.file', 'MeetingIdea.holder'],
  ...['Referral.history', 'Viewer.delegation', 'Viewer.partner', 'Viewer.person'],
];

const VIEWERS = ['programme@example.org', 'delegate.oujda@example.org', 'officer.training@example.org'];

let ways: TwoWays;

beforeAll(async () => {
  ways = await TwoWays.open();
}, 240_000);
afterAll(() => ways?.close());

test(
  'the portals’ pages are one statement for each root, except for the fields listed here',
  { timeout: 120_000 },
  async () => {
    const fallbacks = new Set<string>();
    const unanswered: string[] = [];
    for (const [name, document] of portalDocuments) {
      const reads = [0, 1, 2, 3].flatMap((nth) =>
        readsOf(ways.schema, document, (type) => ways.idsOf(type)[nth] ?? ways.idsOf(type)[0] ?? null),
      );
      for (const email of VIEWERS) {
        const viewer = ways.viewers.find((one) => one.name === email)?.viewer;
        if (viewer === undefined) throw new Error(`nobody is ${email}`);
        readCounters.fallbacks.clear();
        for (const made of reads) {
          const { errors } = await ways.read(made, viewer);
          unanswered.push(...errors.map((error) => `${name}: ${error}`));
        }
        for (const field of readCounters.fallbacks.keys()) fallbacks.add(field);
      }
    }
    expect([...fallbacks].toSorted()).toEqual(FALLBACKS);
    // Each viewer asks the pages of all: what is not theirs is refused, and nothing fails in another way.
    expect(
      [...new Set(unanswered)].filter((said) => !/: (not_found|\w+\.\w+_not_yours)$/.test(said)),
    ).toEqual([]);
  },
);

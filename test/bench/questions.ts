import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../server/config.js';
import { toGlobalId } from '../../server/platform/ids.js';
import type { Sent } from './client.js';
import { PRINCIPAL_HEADER } from './contender.js';
import type { ContenderName } from './processes.js';
import type { Caller, World } from './world.js';

/** One who asks, with the variables in the hub's terms and in plain keys. */
interface Ask {
  readonly caller: Caller;
  readonly hub: object;
  readonly plain: object;
}

/** A question, in the words of each contender; the floor knows it by its key. */
export interface Question {
  readonly key: string;
  readonly title: string;
  readonly documents: { readonly hub: string; readonly postgraphile: string; readonly ordinary?: string };
  readonly asks: (world: World) => readonly Ask[];
}

const schema = readFileSync(join(projectFolder(), 'schema', 'schema.graphql'), 'utf8');
/** The roll-ups answer region × kind × state at once; without them the figure cannot be asked for. */
const hasCells = schema.includes('referralFigures(');

export const PERSON = 'nameAr nameLatin phone education sector stage';

/** The partner's page with these fields of the person. */
export function pageWith(name: ContenderName, person: string): string {
  if (name === 'hub') {
    return `query Page { referrals(first: 25, filter: { states: [SENT] }, orderBy: { field: STATE_SINCE, direction: DESC }) {
      nodes { reference state respondBy sharedProfile { ${person} } commitment { reference kind
        currentAllotment { remaining } agreement { reference titleAr titleFr } } } } }`;
  }
  if (name === 'postgraphile') {
    return `query Page { referrals: allReferrals(first: 25, condition: { state: "SENT" }, orderBy: [STATE_SINCE_DESC, ROW_ID_DESC]) {
      nodes { reference state respondBy sharedProfile: sharedProfileByReferralId { ${person} }
        commitment: commitmentByCommitmentId { reference kind
          currentAllotment: benchCurrentAllotmentByCommitmentId { remaining }
          agreement: agreementByAgreementId { reference titleAr titleFr } } } } }`;
  }
  return `query Page { referrals { reference state respondBy sharedProfile { ${person} } commitment { reference kind
      currentAllotment { remaining } agreement { reference titleAr titleFr } } } }`;
}

const page: Question = {
  key: 'Q1',
  title: 'the partner’s page: 25 newest referrals with person, commitment, what remains, agreement',
  documents: {
    hub: pageWith('hub', PERSON),
    postgraphile: pageWith('postgraphile', PERSON),
    ordinary: pageWith('ordinary', PERSON),
  },
  asks: ({ officers }) => officers.map((caller) => ({ caller, hub: {}, plain: {} })),
};

const CLAUSE = 'position heading agreed';
const REVISION = 'number textAr textFr';
const COMMITMENT = 'reference kind measure';

const agreement: Question = {
  key: 'Q2',
  title:
    'the agreement’s page: clauses, newest revisions, commitments, how many referrals each has in each state',
  documents: {
    hub: `query Agreement($id: ID!) { agreement(id: $id) { reference state titleAr titleFr
      clauses { ${CLAUSE} latestRevision { ${REVISION} } }
      commitments { ${COMMITMENT} currentAllotment { promised remaining } referralCounts { state count } } } }`,
    postgraphile: `query Agreement($id: UUID!) { agreement: agreementByRowId(rowId: $id) { reference state titleAr titleFr
      clauses: benchStandingClausesByAgreementId(orderBy: [POSITION_ASC]) { nodes { ${CLAUSE}
        latestRevision: clauseRevisionByLatestRevisionId { ${REVISION} } } }
      commitments: commitmentsByAgreementId(orderBy: [REFERENCE_ASC]) { nodes { ${COMMITMENT}
        currentAllotment: benchCurrentAllotmentByCommitmentId { promised remaining }
        referralCounts: benchReferralCountsByCommitmentId(orderBy: [STATE_ASC]) { nodes { state count } } } } } }`,
  },
  asks: ({ programme, agreements }) => byId(programme, 'Agreement', agreements),
};

const figures: Question = {
  key: 'Q3',
  title: 'a year’s referrals by region, kind and state',
  documents: {
    hub: 'query Figures($year: Int!) { referralFigures(year: $year) { cells { region { code } kind state value } } }',
    postgraphile: `query Figures($year: Int!) { referralFigures: benchReferralCells(year: $year) {
      nodes { region kind state value } } }`,
  },
  asks: ({ programme }) =>
    [1, 2, 3].map((back) => {
      const year = new Date().getUTCFullYear() - back;
      return { caller: programme, hub: { year }, plain: { year } };
    }),
};

const one: Question = {
  key: 'Q4',
  title: 'one commitment by its id',
  documents: {
    hub: `query One($id: ID!) { commitment(id: $id) { ${COMMITMENT} state responseDays national startsOn endsOn } }`,
    postgraphile: `query One($id: UUID!) { commitment: commitmentByRowId(rowId: $id) { ${COMMITMENT}
      state responseDays national startsOn endsOn } }`,
    ordinary: `query One($id: String!) { commitment(id: $id) { ${COMMITMENT} state responseDays national startsOn endsOn } }`,
  },
  asks: ({ programme, commitments }) => byId(programme, 'Commitment', commitments),
};

const thread: Question = {
  key: 'Q5',
  title: 'the thread from one clause to its enterprises',
  documents: {
    hub: `query Thread($id: ID!) { clause(id: $id) { position heading commitments { ${COMMITMENT}
      referrals(first: 10) { nodes { reference state } } enterprises { name sector jobs createdOn } } } }`,
    postgraphile: `query Thread($id: UUID!) { clause: clauseByRowId(rowId: $id) { position heading
      commitments: commitmentsByClauseId(orderBy: [REFERENCE_ASC]) { nodes { ${COMMITMENT}
        referrals: referralsByCommitmentId(first: 10, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { reference state } }
        enterprises { nodes { name sector jobs createdOn } } } } } }`,
  },
  asks: ({ programme, clauses }) => byId(programme, 'Clause', clauses),
};

export const QUESTIONS: readonly Question[] = [page, agreement, ...(hasCells ? [figures] : []), one, thread];

function byId(caller: Caller, type: string, ids: readonly string[]): Ask[] {
  return ids.map((id) => ({ caller, hub: { id: toGlobalId(type, id) }, plain: { id } }));
}

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };

/** One request as it goes to a contender, with the caller's proof in the form that contender knows. */
export function send(
  name: ContenderName,
  query: string,
  variables: object,
  caller: Caller | undefined,
): Sent {
  if (caller === undefined) throw new Error('nobody asks');
  const proof: Record<string, string> =
    name === 'hub' ? { cookie: caller.cookie } : { [PRINCIPAL_HEADER]: JSON.stringify(caller.principal) };
  return { body: JSON.stringify({ query, variables }), headers: { ...JSON_TYPE, ...proof } };
}

/** The question's requests as one contender gets them, in one and the same order for all. */
export function requestsFor(question: Question, name: ContenderName, world: World): Sent[] {
  const { documents, key } = question;
  const query = name === 'floor' ? key : name === 'each' || name === 'several' ? undefined : documents[name];
  if (query === undefined) return [];
  return question
    .asks(world)
    .map(({ caller, hub, plain }) => send(name, query, name === 'hub' ? hub : plain, caller));
}

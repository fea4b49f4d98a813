import { is, isNull, matches, type RowSql } from '../reads/condition.js';
import { apart, computed, inverse, many, needs } from '../reads/registry.js';
import { Agreement } from './agreement.entity.js';
import { AgreementParty } from './agreement_party.entity.js';
import { Clause, ClauseRevision } from './clause.entity.js';
import { ClausePosition } from './clause_position.entity.js';
import { Committee, CommitteeMeeting, CommitteeMember } from './committee.entity.js';
import { Obligation } from './obligation.entity.js';
import { PromisedTerm } from './promised_term.entity.js';
import { Signature } from './signature.entity.js';

/** How the fields of agreements that are not columns are read: one statement for a page with all of them. */

const inOrder = { prop: 'position', direction: 'ASC' } as const;

many(Agreement, 'parties', { entity: AgreementParty, by: 'agreement', orderBy: inOrder });
many(Agreement, 'clauses', { entity: Clause, by: 'agreement', where: isNull('removedAt'), orderBy: inOrder });
many(Agreement, 'blocking', {
  entity: Clause,
  by: 'agreement',
  where: [isNull('removedAt'), is('agreed', false)],
  orderBy: inOrder,
});
many(Agreement, 'signatures', {
  entity: Signature,
  by: 'agreement',
  orderBy: { prop: 'recordedAt', direction: 'ASC' },
});
many(Agreement, 'obligations', {
  entity: Obligation,
  by: 'agreement',
  orderBy: { prop: 'dueOn', direction: 'ASC' },
});
inverse(Agreement, 'committee', { entity: Committee, by: 'agreement' });
many(Committee, 'meetings', {
  entity: CommitteeMeeting,
  by: 'committee',
  orderBy: { prop: 'heldOn', direction: 'DESC' },
});
many(Committee, 'members', { entity: CommitteeMember, by: 'committee' });

const clauses = (row: RowSql, further: (clause: RowSql) => string): string =>
  row.inner(
    Clause,
    (
      table,
      clause,
    ) => `(select count(*)::int from ${table} where ${clause.column('agreement')} = ${row.column('id')}
      and ${clause.column('removedAt')} is null ${further(clause)})`,
  );

computed(Agreement, 'clauseCount', { sql: (row) => clauses(row, () => '') });
computed(Agreement, 'agreedClauseCount', {
  sql: (row) => clauses(row, (clause) => `and ${clause.column('agreed')}`),
});

/** The parties as the rules see them, with whether each has signed. */
computed(Agreement, 'partyFacts', {
  sql: (row) =>
    row.inner(
      AgreementParty,
      (
        table,
        party,
      ) => `(select coalesce(json_agg(json_build_object('id', ${party.column('id')}, 'side', ${party.column('side')},
        'partnerId', ${party.column('partner')}, 'delegationId', ${party.column('delegation')},
        'noticeGivenOn', ${party.column('noticeGivenOn')},
        'signed', exists (select from signature s where s.party_id = ${party.column('id')}))), '[]')
      from ${table} where ${party.column('agreement')} = ${row.column('id')})`,
    ),
});
// All parties: which of them the viewer speaks for is a rule.
many(Agreement, 'viewerParty', { entity: AgreementParty, by: 'agreement', needs: ['partyFacts'] });
needs(Agreement, 'viewerActions', [
  ...['state', 'renewal', 'openToAccession', 'effectiveOn', 'clauseCount', 'agreedClauseCount', 'partyFacts'],
  'amends.state',
]);
apart(Agreement, 'textOn');

many(Clause, 'revisions', {
  entity: ClauseRevision,
  by: 'clause',
  orderBy: { prop: 'number', direction: 'ASC' },
});
const partyOrder = {
  sql: (row: RowSql) => `(select position from agreement_party where id = ${row.column('party')})`,
  type: 'int',
  direction: 'ASC',
} as const;

many(Clause, 'positions', {
  entity: ClausePosition,
  by: 'clause',
  where: matches(
    (row) =>
      `${row.column('revision')} = (select latest_revision_id from clause where id = ${row.column('clause')})`,
  ),
  orderBy: partyOrder,
});
computed(Clause, 'positionFacts', {
  sql: (row) =>
    row.inner(
      ClausePosition,
      (
        table,
        position,
      ) => `(select coalesce(json_agg(json_build_object('partyId', ${position.column('party')},
        'stand', ${position.column('stand')})), '[]')
      from ${table} where ${position.column('revision')} = ${row.column('latestRevision')})`,
    ),
});
needs(Clause, 'viewerActions', [
  ...['agreement.state', 'agreement.partyFacts', 'removedAt', 'positionFacts', 'latestRevision.proposedBy'],
]);

many(ClauseRevision, 'positions', { entity: ClausePosition, by: 'revision', orderBy: partyOrder });
many(ClauseRevision, 'terms', { entity: PromisedTerm, by: 'revision', orderBy: inOrder });
apart(ClauseRevision, 'termChanges');

needs(Obligation, 'viewerActions', [
  'state',
  'debtor.side',
  'debtor.partner',
  'debtor.delegation',
  'debtor.noticeGivenOn',
]);

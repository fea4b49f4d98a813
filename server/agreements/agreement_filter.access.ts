import { fromGlobalId } from '../platform/ids.js';
import type { Viewer } from '../platform/viewer.js';
import { among, given, is, likePattern, matches, some, type Condition } from '../reads/condition.js';
import { has, Role } from '../platform/viewer.js';
import type { AgreementFilter } from './agreement.inputs.js';
import { AgreementParty } from './agreement_party.entity.js';

/** The conditions of a filter; what was not asked for is absent. */
export function agreementConditions(filter: AgreementFilter | null, viewer: Viewer): (Condition | null)[] {
  if (filter === null) return [];
  return [
    given(filter.states, (states) => among('state', states)),
    given(filter.kinds, (kinds) => among('kind', kinds)),
    given(filter.partnerId, (id) =>
      some(AgreementParty, 'agreement', is('partner', fromGlobalId('Partner', id, ['filter', 'partnerId']))),
    ),
    given(filter.provinceCode, holdsIn),
    filter.text?.trim() ? hasText(filter.text.trim()) : null,
    filter.waitingForViewer ? waitsFor(viewer) : null,
  ];
}

const holdsIn = (code: string): Condition =>
  matches(
    (row) => `(${row.column('national')} or ${row.column('id')} in (
      select agreement_id from agreement_province where province_code = ${row.param(code, 'text')}))`,
  );

/** In the words of the search index, so that it is used. */
const hasText = (text: string): Condition =>
  matches(
    (
      row,
    ) => `(${row.column('reference')} || ' ' || ${row.column('titleFr')} || ' ' || coalesce(${row.column('titleAr')}, ''))
      ilike ${row.param(likePattern(text), 'text')}`,
  );

/** The viewer's party has not spoken on a clause, or has not signed. Who negotiates for nobody waits for nothing. */
export function waitsFor(viewer: Viewer): Condition {
  return matches((row) => {
    const own = ownPartySql(viewer, (id) => row.param(id, 'uuid'));
    if (own === null) return 'false';
    return `${row.column('state')} in ('IN_NEGOTIATION', 'AGREED') and exists (
      select from agreement_party mine where mine.agreement_id = ${row.column('id')} and ${own}
        and case ${row.column('state')} when 'AGREED'
          then not exists (select from signature s where s.party_id = mine.id)
          else exists (select from clause c join clause_position p on p.revision_id = c.latest_revision_id
            where c.agreement_id = mine.agreement_id and c.removed_at is null
              and p.party_id = mine.id and p.stand = 'PENDING') end)`;
  });
}

/** The same as `actsFor`, for a row `mine` of the table of parties. */
function ownPartySql(viewer: Viewer, param: (id: string) => string): string | null {
  if (viewer.partnerId !== null) {
    return has(viewer, Role.PARTNER_NEGOTIATOR) ? `mine.partner_id = ${param(viewer.partnerId)}` : null;
  }
  if (!has(viewer, Role.NEGOTIATOR)) return null;
  return viewer.delegationId === null
    ? `mine.side = 'HEADQUARTERS'`
    : `mine.delegation_id = ${param(viewer.delegationId)}`;
}

import { notFound } from '../platform/errors.js';
import { assertPermitted, type Permit } from '../platform/permit.js';
import type { Work } from '../platform/unit_of_work.js';
import { has, Role, type Viewer } from '../platform/viewer.js';
import { partyFacts, runsProgramme } from './agreement.access.js';
import { actsFor, PartySide, type PartyFacts } from './agreement.rules.js';
import { Obligation } from './obligation.entity.js';
import { obligationRule, type ObligationAction, type ObligationState } from './obligation.rules.js';

type Debtor = Pick<PartyFacts, 'side' | 'partnerId' | 'delegationId'>;

/**
 * What this viewer may do to an obligation: who works for the debtor fulfils it, the programme fulfils and waives what
 * anybody owes. A debtor does not let itself off.
 */
export function obligationActions(
  viewer: Viewer,
  debtor: Debtor,
  state: ObligationState,
): Permit<ObligationAction>[] {
  if (viewer.scopes !== null) return [];
  const actions: ObligationAction[] = [];
  if (worksFor(viewer, debtor) || runsProgramme(viewer)) actions.push('FULFIL');
  if (runsProgramme(viewer)) actions.push('WAIVE');
  return actions.map((action) => ({ action, rule: obligationRule(state, action) }));
}

function worksFor(viewer: Viewer, debtor: Debtor): boolean {
  if (actsFor(viewer, debtor)) return true;
  if (viewer.partnerId !== null)
    return has(viewer, Role.PARTNER_OFFICER) && debtor.partnerId === viewer.partnerId;
  if (!has(viewer, Role.DELEGATE) || viewer.delegationId === null) return false;
  return debtor.side === PartySide.DELEGATION && debtor.delegationId === viewer.delegationId;
}

/** Loads, locks and guards. */
export async function permittedObligation(
  work: Work,
  id: string,
  action: ObligationAction,
): Promise<Obligation> {
  await work.em.execute('select id from obligation where id = ? for update', [id]);
  const obligation = await work.em.findOne(
    Obligation,
    { id },
    { populate: ['debtor', 'agreement'], refresh: true },
  );
  if (obligation === null) throw notFound();
  const debtor = partyFacts(obligation.debtor);
  assertPermitted(obligationActions(work.viewer, debtor, obligation.state), 'obligation', action);
  return obligation;
}

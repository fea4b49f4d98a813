import { notFound } from '../platform/errors.js';
import { dateIn } from '../platform/clock.js';
import { assertPermitted, type Permit } from '../platform/permit.js';
import type { Work } from '../platform/unit_of_work.js';
import { has, Role, type Viewer } from '../platform/viewer.js';
import { Agreement } from './agreement.entity.js';
import {
  agreementRule,
  partyOf,
  PartySide,
  type AgreementAction,
  type AgreementFacts,
  type PartyFacts,
} from './agreement.rules.js';
import { AgreementParty } from './agreement_party.entity.js';

/** Who may ever take an action: a negotiator of any party, of the commission's, or whoever runs the programme too. */
type Who = 'ANY_PARTY' | 'COMMISSION' | 'COMMISSION_OR_PROGRAMME';

const who: Readonly<Record<AgreementAction, Who>> = {
  EDIT: 'COMMISSION',
  ADD_CLAUSE: 'ANY_PARTY',
  OPEN_NEGOTIATION: 'COMMISSION',
  FREEZE: 'COMMISSION',
  SIGN: 'ANY_PARTY',
  BRING_INTO_FORCE: 'COMMISSION_OR_PROGRAMME',
  SUSPEND: 'COMMISSION_OR_PROGRAMME',
  RESUME: 'COMMISSION_OR_PROGRAMME',
  TERMINATE: 'COMMISSION_OR_PROGRAMME',
  ABANDON: 'COMMISSION',
  GIVE_NOTICE: 'ANY_PARTY',
  ACCEDE: 'COMMISSION',
};

/** Whoever runs the programme at headquarters, in person: a token carries no scope for it. */
export const runsProgramme = (viewer: Viewer): boolean =>
  viewer.scopes === null && viewer.partnerId === null && has(viewer, Role.PROGRAMME_OFFICER);

/** The party the viewer negotiates for; a token negotiates for nobody. */
export const negotiatingParty = <P extends Pick<PartyFacts, 'side' | 'partnerId' | 'delegationId'>>(
  viewer: Viewer,
  parties: readonly P[],
): P | null => (viewer.scopes === null ? partyOf(viewer, parties) : null);

/** What this viewer may do to an agreement, and what forbids it now: the guard, the API and the buttons read this. */
export function agreementActions(
  viewer: Viewer,
  facts: AgreementFacts,
  today: string,
): Permit<AgreementAction>[] {
  const party = negotiatingParty(viewer, facts.parties);
  const may: Record<Who, boolean> = {
    ANY_PARTY: party !== null,
    COMMISSION: party !== null && party.side !== PartySide.PARTNER,
    COMMISSION_OR_PROGRAMME: (party !== null && party.side !== PartySide.PARTNER) || runsProgramme(viewer),
  };
  return (Object.keys(who) as AgreementAction[])
    .filter((action) => may[who[action]])
    .map((action) => ({ action, rule: agreementRule(facts, action, party, today) }));
}

/** An agreement with its parties, as a verb needs it. */
export interface Standing {
  readonly agreement: Agreement;
  readonly parties: readonly AgreementParty[];
  readonly facts: AgreementFacts;
  readonly today: string;
}

interface Counted {
  readonly clauses: string;
  readonly blocking: string;
  readonly signed: string[] | null;
}

/** Loads an agreement the viewer sees; one it does not see is not found. */
export async function standing(work: Work, id: string): Promise<Standing> {
  const agreement = await work.em.findOne(
    Agreement,
    { id },
    { populate: ['amends', 'provinces'], refresh: true },
  );
  if (agreement === null) throw notFound();
  const parties = await work.em.find(
    AgreementParty,
    { agreement: id },
    { orderBy: { position: 'ASC' }, refresh: true },
  );
  const [counted] = await work.em.execute<Counted[]>(
    `select (select count(*) from clause where agreement_id = a.id and removed_at is null) as clauses,
       (select count(*) from clause where agreement_id = a.id and removed_at is null and not agreed) as blocking,
       (select json_agg(party_id) from signature where agreement_id = a.id) as signed
     from agreement a where a.id = ?`,
    [id],
  );
  const signed = new Set(counted?.signed ?? []);
  const facts: AgreementFacts = {
    state: agreement.state,
    renewal: agreement.renewal,
    openToAccession: agreement.openToAccession,
    effectiveOn: agreement.effectiveOn,
    clauseCount: Number(counted?.clauses ?? 0),
    blockingCount: Number(counted?.blocking ?? 0),
    parties: parties.map((party) => ({ ...partyFacts(party), signed: signed.has(party.id) })),
    baseState: agreement.amends?.state ?? null,
  };
  return { agreement, parties, facts, today: dateIn(work.now) };
}

/** A party as the rules see it. */
export const partyFacts = (party: AgreementParty): Omit<PartyFacts, 'signed'> => ({
  id: party.id,
  side: party.side,
  partnerId: party.partner?.id ?? null,
  delegationId: party.delegation?.id ?? null,
  noticeGivenOn: party.noticeGivenOn,
});

/**
 * Loads an agreement for a change. The row is locked first: two verbs on one agreement take turns. Who may not write it
 * locks nothing and is refused by the guard that follows.
 */
export async function lockedStanding(work: Work, id: string): Promise<Standing> {
  await work.em.execute('select id from agreement where id = ? for update', [id]);
  return standing(work, id);
}

/** Loads, locks and guards: the first steps of every verb on an agreement. */
export async function permitted(work: Work, id: string, action: AgreementAction): Promise<Standing> {
  const held = await lockedStanding(work, id);
  assertPermitted(agreementActions(work.viewer, held.facts, held.today), 'agreement', action);
  return held;
}

/** The party the viewer acts for; only after a guard that made sure of one. */
export function ownParty(work: Work, held: Pick<Standing, 'parties' | 'facts'>): AgreementParty {
  const facts = negotiatingParty(work.viewer, held.facts.parties);
  const party = held.parties.find(({ id }) => id === facts?.id);
  if (party === undefined) throw notFound();
  return party;
}

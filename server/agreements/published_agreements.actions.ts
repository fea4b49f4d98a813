import { addPartner } from '../partners/partner.actions.js';
import { Partner } from '../partners/partner.entity.js';
import type { Work } from '../platform/unit_of_work.js';
import { openDelegation } from '../territory/delegation.actions.js';
import { Delegation } from '../territory/delegation.entity.js';
import { standing, type Standing } from './agreement.access.js';
import { draftAgreement } from './agreement.actions.js';
import { Agreement } from './agreement.entity.js';
import { Language, PartySide, Renewal } from './agreement.rules.js';
import { insertClause } from './clause.actions.js';
import { ClauseHeading } from './clause.rules.js';
import { enterIntoForce } from './force.actions.js';
import { move, tell } from './happening.actions.js';
import { PUBLISHED_AGREEMENTS } from './published_agreements.data.js';
import {
  reportedTerm,
  type ReportedAgreement,
  type ReportedPartner,
  type ReportedUndertaking,
} from './published_agreements.rules.js';
import { digestOfText } from './signature.actions.js';

/**
 * Records the agreements that are known from the press, as they are reported: in force, with what is promised, but
 * without signatures, dates and quantities that nobody reported. Only the hub itself may; what is there already is left.
 * Returns their keys by the key of the report.
 */
export async function recordPublishedAgreements(work: Work): Promise<ReadonlyMap<string, string>> {
  const recorded = new Map<string, string>();
  for (const report of PUBLISHED_AGREEMENTS) {
    const known = await work.em.findOne(Agreement, { source: report.source, titleFr: report.titleFr });
    recorded.set(report.key, known?.id ?? (await recordOne(work, report)));
  }
  return recorded;
}

async function recordOne(work: Work, report: ReportedAgreement): Promise<string> {
  const { agreement } = await draftAgreement(work, {
    ...{
      kind: report.kind,
      titleFr: report.titleFr,
      titleAr: report.titleAr,
      prevailingLanguage: Language.AR,
    },
    ...{ parentId: null, amendsId: null, renewal: Renewal.NONE, termMonths: null, noticeMonths: null },
    national: report.provinceCodes.length === 0,
    provinceCodes: report.provinceCodes,
    openToAccession: report.openToAccession ?? false,
    committeeDecides: report.committeeDecides ?? false,
    committeeRhythmMonths: null,
    effectiveOn: report.signedOn,
    partnerIds: await partnersOf(work, report.partners),
    commissionDelegationId: await delegationOf(work, report),
  });
  agreement.source = report.source;
  agreement.signedOn = report.signedOn;
  agreement.signedAt = report.signedAt;
  await work.em.flush();
  await insertClauses(work, await standing(work, agreement.id), report);
  await carryThrough(work, agreement.id);
  return agreement.id;
}

/** The partners of a report, known by their French names; a new one is added. */
async function partnersOf(work: Work, partners: readonly ReportedPartner[]): Promise<string[]> {
  const ids: string[] = [];
  for (const partner of partners) {
    const known = await work.em.findOne(Partner, { nameFr: partner.nameFr });
    ids.push((known ?? (await addPartner(work, partner))).id);
  }
  return ids;
}

/** The delegation of that level that covers the place; opened if there is none yet. */
async function delegationOf(work: Work, { delegation }: ReportedAgreement): Promise<string | null> {
  if (delegation === null) return null;
  const { kind, provinceCodes } = delegation;
  const [known] = await work.em.find(
    Delegation,
    { kind, provinces: { code: provinceCodes[0] ?? '' } },
    { orderBy: { id: 'ASC' }, limit: 1 },
  );
  return (known ?? (await openDelegation(work, delegation))).id;
}

/** One clause for the purpose, and one for each undertaking, so that each is found again at its term. */
async function insertClauses(work: Work, held: Standing, report: ReportedAgreement): Promise<void> {
  const [commission] = held.parties;
  if (commission === undefined) return;
  const frame = { agreementId: held.agreement.id, supersedesId: null };
  await insertClause(
    work,
    held,
    {
      ...frame,
      heading: ClauseHeading.PURPOSE,
      textAr: `موضوع هذه الاتفاقية: ${report.titleAr}.`,
      textFr: `Objet : ${report.titleFr}.`,
      terms: [],
    },
    commission,
  );
  for (const { heading, textAr, textFr, term, by } of report.undertakings) {
    const terms = [reportedTerm(report, term, debtorsOf(held, by))];
    await insertClause(work, held, { ...frame, heading, textAr, textFr, terms }, commission);
  }
}

const debtorsOf = ({ parties }: Standing, by: ReportedUndertaking['by']): string[] =>
  parties.filter(({ side }) => by === 'EVERYBODY' || side === PartySide.PARTNER).map(({ id }) => id);

/** What happened outside the hub: every party agreed and signed. The positions say so; no signature is invented. */
async function carryThrough(work: Work, id: string): Promise<void> {
  await work.em.execute(
    `update clause_position set stand = 'AGREES', taken_at = ? where agreement_id = ? and stand = 'PENDING'`,
    [work.now.toISOString(), id],
  );
  await work.em.execute(
    `update clause set agreed = true, opening_revision_id = latest_revision_id where agreement_id = ?`,
    [id],
  );
  const held = await standing(work, id);
  held.agreement.digest = await digestOfText(work, held);
  for (const [action, type] of [
    ['OPEN_NEGOTIATION', 'agreement.opened'],
    ['FREEZE', 'agreement.frozen'],
    ['COMPLETE', 'agreement.signed'],
  ] as const) {
    const changes = move(work, held, action);
    await tell(work, held, type, { changes });
  }
  await enterIntoForce(work, held);
}

import { standing, type Standing } from '../agreements/agreement.access.js';
import { draftAgreement } from '../agreements/agreement.actions.js';
import { AgreementKind, Language, Renewal } from '../agreements/agreement.rules.js';
import { insertClause } from '../agreements/clause.actions.js';
import { ClauseHeading } from '../agreements/clause.rules.js';
import { enterIntoForce } from '../agreements/force.actions.js';
import { move, tell } from '../agreements/happening.actions.js';
import { digestOfText } from '../agreements/signature.actions.js';
import type { Terms } from '../agreements/term.rules.js';
import { AllotmentPeriod, Measure } from '../partners/programme.rules.js';
import { newId } from '../platform/ids.js';
import type { UnitOfWork, Work } from '../platform/unit_of_work.js';
import { SYSTEM } from '../platform/viewer.js';
import type { PlannedCommitment } from './load.rules.js';

/** A planned promise with the number of places (or files of money) a year that its clause will say. */
export interface Quoted extends PlannedCommitment {
  readonly places: number;
}

/** Under which key a planned commitment arose. */
export interface Arisen {
  readonly c: number;
  readonly commitment_id: string;
}

const TERMS_OF_CLAUSE = 5;

/** One agreement by the hub's own verbs, on the day it takes effect: drafted, agreed, signed by both, in force. */
export async function makeAgreement(
  unitOfWork: UnitOfWork,
  partnerId: string,
  planned: readonly Quoted[],
  provincesOf: ReadonlyMap<string, readonly string[]>,
): Promise<Arisen[]> {
  const effectiveOn = planned[0]?.startsOn ?? '';
  return unitOfWork.at(new Date(`${effectiveOn}T09:00:00Z`)).run(SYSTEM, async (work) => {
    const id = await draft(work, partnerId, effectiveOn, (planned[0]?.agreement ?? 0) + 1);
    await addClauses(work, await standing(work, id), planned, provincesOf);
    await carryThrough(work, id, effectiveOn);
    const arisen = await work.em.execute<{ id: string }[]>(
      `select k.id from commitment k join clause c on c.id = k.clause_id join promised_term t on t.id = k.term_id
       where k.agreement_id = ? order by c.position, t.position`,
      [id],
    );
    return planned.map(({ c }, at) => ({ c, commitment_id: arisen[at]?.id ?? '' }));
  });
}

async function draft(work: Work, partnerId: string, effectiveOn: string, number: number): Promise<string> {
  const { agreement } = await draftAgreement(work, {
    kind: AgreementKind.PARTNERSHIP,
    titleAr: `اتفاقية شراكة تجريبية رقم ${number}`,
    titleFr: `Convention de partenariat d’essai no ${number}`,
    ...{ prevailingLanguage: Language.AR, parentId: null, amendsId: null },
    ...{ national: true, provinceCodes: [], openToAccession: false, committeeDecides: false },
    ...{ committeeRhythmMonths: null, renewal: Renewal.TACIT, termMonths: 120, noticeMonths: 3 },
    effectiveOn,
    partnerIds: [partnerId],
    commissionDelegationId: null,
  });
  return agreement.id;
}

async function addClauses(
  work: Work,
  held: Standing,
  planned: readonly Quoted[],
  provincesOf: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const [commission] = held.parties;
  const debtor = held.parties.find(({ partner }) => partner !== null);
  if (commission === undefined || debtor === undefined) return;
  const add = (heading: ClauseHeading, textAr: string, textFr: string, terms: readonly Terms[]) =>
    insertClause(
      work,
      held,
      { agreementId: held.agreement.id, supersedesId: null, heading, textAr, textFr, terms },
      commission,
    );
  const purpose = 'Accompagner les enfants de la famille de la résistance dans la création de leur emploi.';
  await add(ClauseHeading.PURPOSE, 'مواكبة أبناء أسرة المقاومة في إحداث مقاولاتهم.', purpose, []);
  for (let at = 0; at < planned.length; at += TERMS_OF_CLAUSE) {
    const terms = planned
      .slice(at, at + TERMS_OF_CLAUSE)
      .map((one) => termsOf(one, debtor.id, provincesOf.get(one.region ?? '') ?? []));
    const heading = ClauseHeading.UNDERTAKINGS_OF_PARTY;
    await add(heading, 'يلتزم الشريك بما يلي.', 'Le partenaire s’engage à ce qui suit.', terms);
  }
}

function termsOf(planned: Quoted, debtorId: string, provinceCodes: readonly string[]): Terms {
  const { kind, measure, unit, perFile, places } = planned;
  const isMoney = measure === Measure.MONEY;
  const isCounted = measure === Measure.COUNTED;
  return {
    ...{ kind, measure, unit, quantity: isCounted ? places : null },
    amount: isMoney ? String(places * (perFile ?? 0)) : null,
    amountPerFile: isMoney ? String(perFile) : null,
    period: isMoney || isCounted ? AllotmentPeriod.YEAR : null,
    perProvince: planned.perProvince,
    rank: measure === Measure.PRIORITY ? 1 : null,
    dueOn: null,
    responseDays: planned.responseDays,
    national: planned.region === null,
    provinceCodes,
    ...{ sectors: [], legalForms: [], stages: [], targetGroups: [], minAge: null, maxAge: null },
    committeeDecides: planned.committee,
    debtorIds: [debtorId],
    ...{ noteAr: null, noteFr: null },
  };
}

/** Every party agreed and signed on paper: the positions and signatures say so, and no account of the hub did it. */
async function carryThrough(work: Work, id: string, signedOn: string): Promise<void> {
  const at = work.now.toISOString();
  await work.em.execute(
    `update clause_position set stand = 'AGREES', taken_at = ? where agreement_id = ? and stand = 'PENDING'`,
    [at, id],
  );
  await work.em.execute(
    'update clause set agreed = true, opening_revision_id = latest_revision_id where agreement_id = ?',
    [id],
  );
  const held = await standing(work, id);
  held.agreement.digest = await digestOfText(work, held);
  await tell(work, held, 'agreement.opened', { changes: move(work, held, 'OPEN_NEGOTIATION') });
  await tell(work, held, 'agreement.frozen', { changes: move(work, held, 'FREEZE') });
  for (const party of held.parties) {
    await work.em.execute(
      `insert into signature (id, agreement_id, party_id, signatory_name, capacity, signed_on, digest, recorded_at)
       values (?, ?, ?, 'Le signataire (exemple)', 'Représentant habilité', ?, ?, ?)`,
      [newId(), id, party.id, signedOn, held.agreement.digest, at],
    );
  }
  held.agreement.signedOn = signedOn;
  await tell(work, held, 'agreement.signed', { changes: move(work, held, 'COMPLETE') });
  await enterIntoForce(work, await standing(work, id));
}

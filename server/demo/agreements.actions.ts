import { abandonAgreement, draftAgreement, openNegotiation } from '../agreements/agreement.actions.js';
import { Agreement } from '../agreements/agreement.entity.js';
import { Language } from '../agreements/agreement.rules.js';
import { AgreementParty } from '../agreements/agreement_party.entity.js';
import { addClause } from '../agreements/clause.actions.js';
import { Clause } from '../agreements/clause.entity.js';
import { bringIntoForce, suspendAgreement, terminateAgreement } from '../agreements/force.actions.js';
import { agreeToRevision } from '../agreements/position.actions.js';
import { freezeAgreement, signAgreement } from '../agreements/signature.actions.js';
import type { Terms } from '../agreements/term.rules.js';
import { addDays } from '../platform/clock.js';
import type { Work } from '../platform/unit_of_work.js';
import type { DemoAgreement, DemoTerm } from './agreement.rules.js';
import type { World } from './world.actions.js';

/** Who negotiates for each partner. */
const NEGOTIATORS: Readonly<Record<string, string>> = {
  training: 'negotiator.training',
  bank: 'negotiator.bank',
  employment: 'negotiator.employment',
  studies: 'negotiator.studies',
  microcredit: 'officer.microcredit',
};

const codes = (text: string | undefined): string[] => (text === undefined ? [] : text.split(' '));

/** Plans the life of an agreement up to where the demo leaves it. */
export function planAgreement(world: World, made: DemoAgreement): void {
  const { begun, effective, ending } = made;
  const commission = made.delegation === undefined ? 'negotiator' : `delegate.${made.delegation}`;
  const partners = made.partners.map((key) => NEGOTIATORS[key] ?? 'negotiator.training');
  const id = (): string => world.agreement(made.key);
  world.plan(begun, () => draft(world, made, commission));
  if (ending === 'DRAFT') return;
  world.plan(
    addDays(begun, 7),
    async () => void (await world.as(commission, addDays(begun, 7), (w) => openNegotiation(w, id()))),
  );
  if (ending === 'NEGOTIATION') return;
  const agreed = addDays(begun, 28);
  if (ending === 'ABANDONED') {
    const reason = 'Le partenaire a changé de priorités.';
    world.plan(
      agreed,
      async () => void (await world.as(commission, agreed, (w) => abandonAgreement(w, { id: id(), reason }))),
    );
    return;
  }
  for (const who of partners) world.plan(agreed, () => world.as(who, agreed, (w) => agreeToAll(w, id())));
  world.plan(
    addDays(agreed, 3),
    async () => void (await world.as(commission, addDays(agreed, 3), (w) => freezeAgreement(w, id()))),
  );
  if (ending === 'AGREED') return;
  for (const [at, who] of [commission, ...partners].entries()) {
    const on = addDays(agreed, 10 + at);
    world.plan(on, () => world.as(who, on, (w) => sign(w, id(), on)));
  }
  if (ending === 'SIGNED') return;
  world.plan(
    effective,
    async () => void (await world.as(commission, effective, (w) => bringIntoForce(w, id()))),
  );
  planEnd(world, made, commission, id);
}

function planEnd(
  world: World,
  { ending, effective }: DemoAgreement,
  commission: string,
  id: () => string,
): void {
  const on = addDays(effective, 300);
  if (ending === 'SUSPENDED') {
    const reason = 'Travaux dans les locaux du partenaire.';
    world.plan(
      on,
      async () => void (await world.as(commission, on, (w) => suspendAgreement(w, { id: id(), reason }))),
    );
  }
  if (ending === 'TERMINATED') {
    const input = { reason: 'Fermeture du centre.', on };
    world.plan(
      on,
      async () => void (await world.as(commission, on, (w) => terminateAgreement(w, { id: id(), ...input }))),
    );
  }
}

async function draft(world: World, made: DemoAgreement, commission: string): Promise<void> {
  const provinceCodes = codes(made.provinces);
  await world.as(commission, made.begun, async (work) => {
    const { agreement } = await draftAgreement(work, {
      kind: made.kind,
      titleAr: made.ar,
      titleFr: made.fr,
      prevailingLanguage: Language.AR,
      parentId: made.parent === undefined ? null : world.agreement(made.parent),
      amendsId: null,
      national: provinceCodes.length === 0,
      provinceCodes,
      openToAccession: made.key === 'initiatives',
      committeeDecides: made.committeeDecides ?? false,
      committeeRhythmMonths: made.committeeDecides ? 6 : null,
      renewal: made.renewal,
      termMonths: made.months,
      noticeMonths: made.renewal === 'TACIT' ? 3 : null,
      effectiveOn: made.effective,
      partnerIds: made.partners.map((key) => world.partner(key)),
      commissionDelegationId: made.delegation === undefined ? null : world.delegation(made.delegation),
    });
    world.agreements.set(made.key, agreement.id);
    const parties = await work.em.find(AgreementParty, { agreement: agreement.id });
    const partyOf = (key: string): string =>
      parties.find(({ partner }) => partner?.id === world.partner(key))?.id ?? '';
    for (const clause of made.clauses) {
      await addClause(work, {
        agreementId: agreement.id,
        heading: clause.heading,
        supersedesId: null,
        textAr: clause.ar,
        textFr: clause.fr,
        terms: clause.terms.map((term) => fullTerm(term, partyOf(term.by))),
      });
    }
  });
}

/** What the demo does not say of a promise is unknown or unlimited. */
function fullTerm({ by: _by, provinces, ...said }: DemoTerm, debtorId: string): Terms {
  return {
    quantity: null,
    unit: null,
    amount: null,
    amountPerFile: null,
    period: null,
    perProvince: false,
    rank: null,
    dueOn: null,
    responseDays: null,
    national: provinces === undefined,
    sectors: [],
    legalForms: [],
    stages: [],
    targetGroups: [],
    minAge: null,
    maxAge: null,
    committeeDecides: false,
    noteAr: null,
    noteFr: null,
    ...said,
    provinceCodes: codes(provinces),
    debtorIds: [debtorId],
  };
}

async function agreeToAll(work: Work, agreementId: string): Promise<void> {
  const clauses = await work.em.find(
    Clause,
    { agreement: agreementId },
    { populate: ['latestRevision'], orderBy: { position: 'ASC' } },
  );
  for (const { latestRevision } of clauses) {
    if (latestRevision === null) continue;
    await agreeToRevision(work, { revisionId: latestRevision.id, digest: latestRevision.digest, note: null });
  }
}

async function sign(work: Work, id: string, signedOn: string): Promise<void> {
  const { digest } = await work.em.findOneOrFail(Agreement, { id });
  const signatory = { signatoryName: 'Le signataire (exemple)', capacity: 'Représentant habilité', signedOn };
  await signAgreement(work, { id, digest: digest ?? '', ...signatory });
}

import { conflict, invalidInput, notFound, ruleBroken } from '../platform/errors.js';
import { newId } from '../platform/ids.js';
import type { Work } from '../platform/unit_of_work.js';
import { ownParty, permitted, type Standing } from './agreement.access.js';
import { frameOf } from './agreement.actions.js';
import type { Agreement } from './agreement.entity.js';
import { PartySide } from './agreement.rules.js';
import { frozenText } from './agreement_draft.rules.js';
import { AgreementParty } from './agreement_party.entity.js';
import { Clause } from './clause.entity.js';
import { digestOf } from './clause.rules.js';
import { move, tell } from './happening.actions.js';
import { findPartners, partnersOf } from './party.actions.js';
import { Signature } from './signature.entity.js';

/** Freezes the text once every party agrees to every clause, and takes the digest that the parties will sign. */
export async function freezeAgreement(work: Work, id: string): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, id, 'FREEZE');
  held.agreement.digest = await digestOfText(work, held);
  const changes = move(work, held, 'FREEZE');
  await tell(work, held, 'agreement.frozen', { changes });
  return { agreement: held.agreement };
}

/** The digest of an agreement as it stands: frame, parties and newest revision of every clause. */
export async function digestOfText(
  work: Work,
  { agreement, facts }: Pick<Standing, 'agreement' | 'facts'>,
): Promise<string> {
  const clauses = await work.em.find(
    Clause,
    { agreement: agreement.id, removedAt: null },
    { populate: ['latestRevision'], orderBy: { position: 'ASC' } },
  );
  const agreed = clauses.map(({ position, heading, supersedes, latestRevision }) => ({
    position,
    heading,
    supersedesId: supersedes?.id ?? null,
    digest: latestRevision?.digest ?? '',
  }));
  return digestOf(frozenText(agreement.reference, frameOf(agreement), facts.parties, agreed));
}

export interface SignatureGiven {
  readonly id: string;
  /** The digest of the text that the signatory has read. */
  readonly digest: string;
  readonly signatoryName: string;
  readonly capacity: string;
  readonly signedOn: string;
}

/** Signs for the viewer's party. The last signature makes the agreement signed. */
export async function signAgreement(work: Work, input: SignatureGiven): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, input.id, 'SIGN');
  const { agreement } = held;
  if (input.digest !== agreement.digest)
    throw conflict('agreement.digest_differs', { digest: agreement.digest });
  if (input.signedOn > held.today) throw invalidInput('signature.in_the_future', ['input', 'signedOn']);
  const party = ownParty(work, held);
  await assertSignsOnce(work, agreement);
  await insertSignature(work, agreement, party, input, work.viewer.personId);
  const waiting = held.facts.parties.filter(({ id, signed }) => !signed && id !== party.id);
  if (waiting.length > 0) {
    await tell(work, held, 'agreement.signed_by_party', {
      changes: { party: { before: null, after: party.id } },
    });
    return { agreement };
  }
  const dates = await work.em.find(Signature, { agreement: agreement.id });
  agreement.signedOn =
    dates
      .map(({ signedOn }) => signedOn)
      .sort()
      .at(-1) ?? input.signedOn;
  const changes = move(work, held, 'COMPLETE');
  await tell(work, held, 'agreement.signed', { changes });
  return { agreement };
}

/** One human may not sign for two parties; the table refuses it too. */
async function assertSignsOnce(work: Work, agreement: Agreement): Promise<void> {
  const earlier = await work.em.count(Signature, {
    agreement: agreement.id,
    signedById: work.viewer.personId,
  });
  if (earlier > 0) throw ruleBroken('signature.one_person_for_two_parties');
}

async function insertSignature(
  work: Work,
  agreement: Agreement,
  party: AgreementParty,
  given: Pick<SignatureGiven, 'signatoryName' | 'capacity' | 'signedOn'>,
  signedById: string | null,
): Promise<void> {
  await work.em.insert(Signature, {
    id: newId(),
    agreement: agreement.id,
    party: party.id,
    signatoryName: given.signatoryName,
    capacity: given.capacity,
    signedOn: given.signedOn,
    digest: agreement.digest ?? '',
    recordedAt: work.now,
    signedById,
    recordedById: work.viewer.personId,
  });
}

export interface Accession {
  readonly agreementId: string;
  readonly partnerId: string;
  readonly on: string;
  readonly signatoryName: string;
  readonly capacity: string;
}

/** Records that a partner joins an agreement in force: it signs the text as it was frozen. */
export async function accedeToAgreement(work: Work, input: Accession): Promise<{ agreement: Agreement }> {
  const held = await permitted(work, input.agreementId, 'ACCEDE');
  const { agreement, parties } = held;
  if (input.on > held.today) throw invalidInput('accession.in_the_future', ['input', 'on']);
  if (agreement.effectiveOn !== null && input.on < agreement.effectiveOn) {
    throw invalidInput('accession.before_entry_into_force', ['input', 'on']);
  }
  if (partnersOf(parties).includes(input.partnerId)) throw ruleBroken('accession.already_a_party');
  const [partner] = await findPartners(work, [input.partnerId]);
  if (partner === undefined) throw notFound(['input', 'partnerId']);
  const party = work.em.create(AgreementParty, {
    id: newId(),
    agreement,
    side: PartySide.PARTNER,
    partner,
    position: parties.length + 1,
    accededOn: input.on,
  });
  await work.em.flush();
  await insertSignature(work, agreement, party, { ...input, signedOn: input.on }, null);
  await tell(work, { agreement, parties: [...parties, party] }, 'agreement.acceded', {
    changes: { party: { before: null, after: party.id } },
  });
  return { agreement };
}

import type { MikroORM } from '@mikro-orm/postgresql';
import {
  accedeToAgreement,
  freezeAgreement,
  signAgreement,
} from '../../server/agreements/signature.actions.js';
import {
  draftAgreement,
  openNegotiation,
  type AgreementDraft,
} from '../../server/agreements/agreement.actions.js';
import { AgreementKind, Language, Renewal } from '../../server/agreements/agreement.rules.js';
import { AgreementParty } from '../../server/agreements/agreement_party.entity.js';
import { addClause } from '../../server/agreements/clause.actions.js';
import { Clause } from '../../server/agreements/clause.entity.js';
import { ClauseHeading } from '../../server/agreements/clause.rules.js';
import { agreeToRevision } from '../../server/agreements/position.actions.js';
import type { Terms } from '../../server/agreements/term.rules.js';
import { openOrm } from '../../server/database/orm.js';
import { addPersonWithHash } from '../../server/identity/person.actions.js';
import { entities } from '../../server/modules.js';
import { addPartner } from '../../server/partners/partner.actions.js';
import { PartnerKind } from '../../server/partners/partner.entity.js';
import { AllotmentPeriod, CountedUnit, Measure, SupportKind } from '../../server/partners/programme.rules.js';
import { newId } from '../../server/platform/ids.js';
import { UnitOfWork, type Work } from '../../server/platform/unit_of_work.js';
import { Role, SYSTEM, ViewerKind, type Viewer } from '../../server/platform/viewer.js';
import { freshDatabase, type FreshDatabase } from './database.js';

/** A database with headquarters, two partners and their negotiators, and a clock that the test sets. */
export class NegotiationWorld {
  now = new Date('2026-01-10T10:00:00Z');
  readonly unitOfWork: UnitOfWork;
  partnerId: string;
  otherPartnerId: string;
  headquarters: Viewer;
  officer: Viewer;
  partner: Viewer;
  outsider: Viewer;

  private constructor(
    readonly database: FreshDatabase,
    readonly orm: MikroORM,
  ) {
    this.unitOfWork = new UnitOfWork(orm, () => this.now);
  }

  static async open(name: string): Promise<NegotiationWorld> {
    const database = await freshDatabase(name);
    const world = new NegotiationWorld(database, await openOrm(database, entities));
    await world.people();
    return world;
  }

  async close(): Promise<void> {
    await this.orm.close();
    await this.database.drop();
  }

  as = <T>(viewer: Viewer, body: (work: Work) => Promise<T>): Promise<T> => this.unitOfWork.run(viewer, body);

  private async people(): Promise<void> {
    await this.as(SYSTEM, async (work) => {
      const partner = await addPartner(work, {
        kind: PartnerKind.CHAMBER,
        nameAr: 'غرفة',
        nameFr: 'Chambre',
      });
      const other = await addPartner(work, { kind: PartnerKind.BANK, nameAr: 'بنك', nameFr: 'Banque' });
      this.partnerId = partner.id;
      this.otherPartnerId = other.id;
    });
    this.headquarters = await this.person([Role.NEGOTIATOR], null);
    this.officer = await this.person([Role.PROGRAMME_OFFICER], null);
    this.partner = await this.person([Role.PARTNER_NEGOTIATOR], this.partnerId);
    this.outsider = await this.person([Role.PARTNER_NEGOTIATOR], this.otherPartnerId);
  }

  /** A person of the commission or of a partner, as a viewer. */
  async person(roles: Role[], partnerId: string | null, delegationId: string | null = null): Promise<Viewer> {
    const email = `${newId()}@example.org`;
    const { id } = await this.as(SYSTEM, (work) =>
      addPersonWithHash(
        work,
        { nameAr: 'شخص', nameLatin: 'Personne', email, roles, partnerId, delegationId },
        'nobody signs in',
      ),
    );
    const nobody = { tokenId: null, sessionId: null, scopes: null };
    return {
      ...nobody,
      kind: ViewerKind.PERSON,
      personId: id,
      partnerId,
      delegationId,
      roles: new Set(roles),
    };
  }

  draft(overrides: Partial<AgreementDraft> = {}): AgreementDraft {
    return {
      ...{ kind: AgreementKind.PARTNERSHIP, titleAr: 'اتفاقية', titleFr: 'Convention' },
      ...{ prevailingLanguage: Language.AR, parentId: null, amendsId: null, national: false },
      ...{ provinceCodes: ['113'], openToAccession: false, committeeDecides: false, renewal: Renewal.TACIT },
      ...{ termMonths: 12, noticeMonths: 3, effectiveOn: '2026-02-01', partnerIds: [this.partnerId] },
      ...{ commissionDelegationId: null, committeeRhythmMonths: null },
      ...overrides,
    };
  }

  /** A draft with one clause in which the partner promises seats. */
  async drafted(
    overrides: Partial<AgreementDraft> = {},
    terms: Partial<Terms> = {},
    supersedesId: string | null = null,
  ): Promise<{ id: string; clauseId: string; debtorId: string }> {
    return this.as(this.headquarters, async (work) => {
      const { agreement } = await draftAgreement(work, this.draft(overrides));
      const partner = this.partnerId;
      const party = await work.em.findOneOrFail(AgreementParty, { agreement: agreement.id, partner });
      const { clause } = await addClause(work, {
        agreementId: agreement.id,
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textAr: 'تتعهد الغرفة بستين مقعدا',
        textFr: 'La chambre réserve soixante places',
        terms: [seats(party.id, terms)],
        supersedesId,
      });
      return { id: agreement.id, clauseId: clause.id, debtorId: party.id };
    });
  }

  /** The newest revision of a clause, as anybody who may read it finds it. */
  async newest(viewer: Viewer, clauseId: string): Promise<{ id: string; digest: string }> {
    return this.as(viewer, async ({ em }) => {
      const clause = await em.findOneOrFail(Clause, { id: clauseId }, { populate: ['latestRevision'] });
      return { id: clause.latestRevision?.id ?? '', digest: clause.latestRevision?.digest ?? '' };
    });
  }

  /** From a draft to a text that both parties agreed to. */
  async agreed(id: string, clauseIds: readonly string[]): Promise<string> {
    await this.as(this.headquarters, (work) => openNegotiation(work, id));
    for (const clauseId of clauseIds) {
      const { id: revisionId, digest } = await this.newest(this.partner, clauseId);
      await this.as(this.partner, (work) => agreeToRevision(work, { revisionId, digest, note: null }));
    }
    const { agreement } = await this.as(this.headquarters, (work) => freezeAgreement(work, id));
    return agreement.digest ?? '';
  }

  async sign(viewer: Viewer, id: string, digest: string, signedOn = '2026-01-10'): Promise<void> {
    await this.as(viewer, (work) =>
      signAgreement(work, { id, digest, signatoryName: 'Signataire', capacity: 'Directeur', signedOn }),
    );
  }

  /** From a draft to signed by both. */
  async signed(id: string, clauseIds: readonly string[]): Promise<void> {
    const digest = await this.agreed(id, clauseIds);
    await this.sign(this.headquarters, id, digest);
    await this.sign(this.partner, id, digest);
  }

  accede = (agreementId: string, on: string): Promise<unknown> =>
    this.as(this.headquarters, (work) =>
      accedeToAgreement(work, {
        ...{ agreementId, partnerId: this.otherPartnerId, on },
        ...{ signatoryName: 'Signataire', capacity: 'Présidente' },
      }),
    );
}

/** Sixty seats of training a year in Berkane, unless the test says otherwise. */
export const seats = (debtorId: string, overrides: Partial<Terms> = {}): Terms => ({
  ...{ kind: SupportKind.TRAINING, measure: Measure.COUNTED, quantity: 60, unit: CountedUnit.SEATS },
  ...{ amount: null, amountPerFile: null, period: AllotmentPeriod.YEAR, perProvince: false, rank: null },
  ...{ dueOn: null, responseDays: 30, national: false, provinceCodes: ['113'], sectors: [], legalForms: [] },
  ...{ stages: [], targetGroups: [], minAge: null, maxAge: null, committeeDecides: false },
  ...{ debtorIds: [debtorId], noteAr: null, noteFr: null },
  ...overrides,
});

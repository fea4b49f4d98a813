import type { FormattedExecutionResult } from 'graphql';
import { newId, toGlobalId } from '../../server/platform/ids.js';
import { Role, Scope, type Viewer } from '../../server/platform/viewer.js';
import { type Caller, TestHub, type TestPerson } from './hub.js';
import { ProgrammeSetting } from './programme_setting.js';

/** Somebody who looks around: how they ask, and who they are. */
export interface Looker {
  readonly name: string;
  readonly caller: Caller | null;
  readonly viewer: Viewer | null;
  readonly scopes: readonly Scope[] | null;
}

/** Two delegations, two partners, and files in every relation to them. */
export class AccessWorld {
  hub: TestHub;
  setting: ProgrammeSetting;
  readonly lookers: Looker[] = [];
  readonly places = { here: '', there: '', partner: '', other: '' };
  readonly referrals: Record<string, string> = {};
  readonly files: Record<string, string> = {};
  /** Which columns of a person were copied for the partner when the live referral was sent. */
  sharedOnSending: string[];
  delegate: TestPerson;
  otherDelegate: TestPerson;
  officer: TestPerson;

  static async build(): Promise<AccessWorld> {
    const world = new AccessWorld();
    world.hub = await TestHub.open('access');
    world.setting = await ProgrammeSetting.over(world.hub.address, world.hub.hub.unitOfWork);
    world.setting.now = new Date();
    await world.placesAndPeople();
    await world.everyReferral();
    world.sharedOnSending = await world.columnsShared('live');
    await world.meeting('here');
    await world.meeting('there');
    return world;
  }

  async close(): Promise<void> {
    await this.setting.close();
    await this.hub.close();
  }

  private async placesAndPeople(): Promise<void> {
    const { hub, setting, places } = this;
    places.here = await setting.delegation('Délégation d’essai');
    places.there = await setting.delegation('Autre délégation d’essai');
    places.partner = await setting.partner('Partenaire d’essai');
    places.other = await setting.partner('Autre partenaire d’essai');
    const { here, there, partner, other } = places;
    const add = async (name: string, role: Role, where: object = {}): Promise<TestPerson> => {
      const person = await hub.person([role], where);
      this.lookers.push({ name, caller: person, viewer: person.viewer, scopes: null });
      return person;
    };
    this.lookers.push({ name: 'a stranger', caller: null, viewer: null, scopes: null });
    this.delegate = await add('a delegate', Role.DELEGATE, { delegationId: here });
    this.otherDelegate = await add('the other delegate', Role.DELEGATE, { delegationId: there });
    await add('a negotiator of the delegation', Role.NEGOTIATOR, { delegationId: here });
    await add('a negotiator of headquarters', Role.NEGOTIATOR);
    const programme = await add('a programme officer', Role.PROGRAMME_OFFICER);
    await add('an auditor', Role.AUDITOR);
    await add('an administrator', Role.ADMINISTRATOR);
    this.officer = await add('a partner’s officer', Role.PARTNER_OFFICER, { partnerId: partner });
    await add('a partner’s negotiator', Role.PARTNER_NEGOTIATOR, { partnerId: partner });
    await add('a partner’s administrator', Role.PARTNER_ADMINISTRATOR, { partnerId: partner });
    await add('the other partner’s officer', Role.PARTNER_OFFICER, { partnerId: other });
    const tokens: readonly [string, TestPerson, readonly Scope[]][] = [
      ['a token of the partner’s officer', this.officer, Object.values(Scope)],
      ['a token for agreements of the programme officer', programme, [Scope.READ_AGREEMENTS]],
      [
        'a token for figures and events of a delegate',
        this.delegate,
        [Scope.READ_FIGURES, Scope.READ_EVENTS],
      ],
    ];
    for (const [name, owner, scopes] of tokens) {
      const caller = await hub.token(owner, ...scopes);
      this.lookers.push({ name, caller, viewer: owner.viewer, scopes });
    }
  }

  async act(caller: Caller, verb: string, input: object): Promise<{ id: string; version: number }> {
    const special: Record<string, string> = { startReferral: 'ReferralActionInput' };
    const type = special[verb] ?? `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { referral { id version } } }`;
    const data = await this.hub.ask<Record<string, { referral: { id: string; version: number } }>>(
      caller,
      query,
      {
        input,
      },
    );
    const referral = data[verb]?.referral;
    if (referral === undefined) throw new Error(`${verb} returned nothing`);
    return referral;
  }

  /** A file of its own, referred under a name: what becomes of it next is the caller's. */
  async refer(name: string, from: 'here' | 'there', to: 'partner' | 'other', verb = 'referFile') {
    const { commitmentId } = await this.setting.commitment([this.places[to]]);
    const fileId = await this.setting.file(this.places[from]);
    await this.setting.insert('national_identity', {
      file_id: fileId,
      delegation_id: this.places[from],
      sealed: 'sealed',
      equality_hash: `hash ${fileId}`,
    });
    this.files[name] = fileId;
    const made = await this.act(from === 'here' ? this.delegate : this.otherDelegate, verb, {
      fileId: toGlobalId('BeneficiaryFile', fileId),
      commitmentId: toGlobalId('Commitment', commitmentId),
      message: 'A word to the partner',
    });
    this.referrals[name] = made.id;
    return made;
  }

  private async everyReferral(): Promise<void> {
    const { officer } = this;
    await this.refer('draft', 'here', 'partner', 'draftReferral');
    let sent = await this.refer('live', 'here', 'partner');
    await this.act(officer, 'acceptReferral', { id: sent.id, expectedVersion: sent.version });
    sent = await this.refer('declined', 'here', 'partner');
    const reason = { reason: 'NOT_ELIGIBLE', note: 'A reason' };
    await this.act(officer, 'declineReferral', { id: sent.id, expectedVersion: sent.version, ...reason });
    sent = await this.refer('cancelled', 'here', 'partner');
    const why = { reason: 'OTHER', note: 'Between us' };
    await this.act(this.delegate, 'cancelReferral', { id: sent.id, expectedVersion: sent.version, ...why });
    sent = await this.refer('done', 'here', 'partner');
    for (const verb of ['acceptReferral', 'startReferral']) {
      sent = await this.act(officer, verb, { id: sent.id, expectedVersion: sent.version });
    }
    const outcome = { delivered: true, hours: 40, certificate: 'A certificate', note: 'A note' };
    await this.act(officer, 'completeReferral', { id: sent.id, expectedVersion: sent.version, ...outcome });
    await this.enterprise('done');
    await this.refer('elsewhere', 'there', 'other');
    this.files['alone'] = await this.setting.file(this.places.there);
    await this.setting.signedAgreement([this.places.other]);
  }

  private async columnsShared(name: string): Promise<string[]> {
    const [row = {}] = await this.setting.rows<Record<string, unknown>>(
      'select s.* from shared_profile s join referral r on r.id = s.referral_id where r.file_id = $1',
      [this.files[name]],
    );
    const about = new Set([
      ...['id', 'referral_id', 'file_id', 'partner_id', 'delegation_id'],
      ...['fields', 'message'],
    ]);
    return Object.keys(row)
      .filter((column) => row[column] !== null && !about.has(column))
      .toSorted();
  }

  private async enterprise(name: string): Promise<void> {
    const fileId = toGlobalId('BeneficiaryFile', this.files[name] ?? '');
    const createdOn = this.setting.now.toISOString().slice(0, 10);
    await this.hub.ask(
      this.delegate,
      `mutation ($input: RecordEnterpriseInput!) { recordEnterprise(input: $input) { enterprise { id } } }`,
      {
        input: {
          ...{ fileId, createdOn, name: 'Atelier', legalForm: 'COOPERATIVE', sector: 'CRAFTS' },
          ...{ provinceCode: '113', jobs: 3, familyJobs: 1 },
        },
      },
    );
  }

  private async meeting(at: 'here' | 'there'): Promise<void> {
    const delegation_id = this.places[at];
    const meeting_id = await this.setting.insert('outreach_meeting', {
      ...{ id: newId(), kind: 'AWARENESS', held_on: '2026-01-05', place: 'Une salle', delegation_id },
      ...{ province_code: '113', summary: 'Une rencontre' },
    });
    const id = await this.setting.insert('meeting_idea', {
      ...{ id: newId(), meeting_id, delegation_id, title_ar: 'فكرة', sector: 'CRAFTS' },
    });
    await this.setting.insert('idea_holder', { id, delegation_id, holder: 'Somebody' });
  }

  /** The answer to a query, as text, and where in it something was refused; null: refused as a whole. */
  async answer(
    caller: Caller | null,
    query: string,
  ): Promise<{ text: string; refused: (readonly string[] | null)[]; rules: string[] }> {
    const { errors = [], data }: FormattedExecutionResult = await this.hub.as(caller).run(query);
    const names = (path: readonly (string | number)[]): string[] =>
      path.filter((part) => typeof part === 'string');
    return {
      text: JSON.stringify({ data, errors }),
      refused: errors.map(({ path }) => (path === undefined ? null : names(path))),
      rules: errors.map(({ extensions }) => String(extensions?.['rule'])),
    };
  }
}

import {
  acceptReferral,
  completeReferral,
  declineReferral,
  startReferral,
} from '../../server/referrals/answer.actions.js';
import {
  closeFile,
  editFile,
  openFile,
  reopenFile,
} from '../../server/beneficiaries/beneficiary_file.actions.js';
import { EducationLevel, Situation } from '../../server/beneficiaries/beneficiary.rules.js';
import { ConsentScope } from '../../server/beneficiaries/consent.rules.js';
import { LegalForm, Sector, SupportKind } from '../../server/partners/programme.rules.js';
import { HubError } from '../../server/platform/errors.js';
import { toGlobalId } from '../../server/platform/ids.js';
import type { Work } from '../../server/platform/unit_of_work.js';
import { Role, SYSTEM, type Viewer } from '../../server/platform/viewer.js';
import { cancelReferral } from '../../server/referrals/cancel.actions.js';
import { referFile } from '../../server/referrals/draft.actions.js';
import { recordEnterprise, recordFollowUp } from '../../server/referrals/enterprise.actions.js';
import { EnterpriseHealth } from '../../server/referrals/enterprise.rules.js';
import { CancelReason, DeclineReason, OutcomeFailure } from '../../server/referrals/referral.rules.js';
import { expirySweep, promotionSweep } from '../../server/referrals/turn.actions.js';
import { chance, personNumber } from './chance.js';
import type { ProgrammeSetting } from './programme_setting.js';

/** Two delegations, two partners and three commitments between them, and people who do whatever chance says. */
export class ChanceProgramme {
  readonly viewers = new Map<string, Viewer>();
  private delegations: { readonly id: string; readonly viewer: Viewer; readonly province: string }[] = [];
  private officers = new Map<string, Viewer>();
  private commitments: string[] = [];
  private opened = 0;
  /** How often each verb was done; refusals do not count. */
  readonly done = new Map<string, number>();

  private constructor(
    private readonly setting: ProgrammeSetting,
    private readonly draw: (below: number) => number,
  ) {}

  static async open(setting: ProgrammeSetting, seed: number): Promise<ChanceProgramme> {
    const made = new ChanceProgramme(setting, chance(seed));
    await made.people();
    const [one = '', two = ''] = made.officers.keys();
    for (const [partners, facts] of [
      [[one], { quantity: 30 }],
      [[two], { quantity: 4, kind: 'GRANT' }],
      [[two], { measure: 'BEST_EFFORT', kind: 'GUIDANCE', period: null }],
    ] as const) {
      const { commitmentId } = await setting.commitment(partners, facts);
      made.commitments.push(commitmentId);
    }
    return made;
  }

  private async people(): Promise<void> {
    const { setting, viewers } = this;
    for (const role of [Role.PROGRAMME_OFFICER, Role.AUDITOR, Role.NEGOTIATOR]) {
      viewers.set(role, await setting.viewer(role));
    }
    for (const [name, province] of [
      ['Nord', '113'],
      ['Sud', '411'],
    ] as const) {
      const id = await setting.delegation(`Délégation ${name}`);
      await setting.insert('delegation_province', { delegation_id: id, province_code: province });
      const viewer = await setting.viewer(Role.DELEGATE, { delegationId: id });
      viewers.set(`delegate ${name}`, viewer);
      this.delegations.push({ id, viewer, province });
      const partnerId = await setting.partner(`Partenaire ${name}`);
      const officer = await setting.viewer(Role.PARTNER_OFFICER, { partnerId });
      this.officers.set(partnerId, officer);
      viewers.set(`officer ${name}`, officer);
    }
    const [partnerId = ''] = this.officers.keys();
    viewers.set('partner negotiator', await setting.viewer(Role.PARTNER_NEGOTIATOR, { partnerId }));
  }

  private pick<T>(from: readonly T[]): T {
    const found = from[this.draw(from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  }

  /** Chooses one thing by chance, to be done when it is called; one in eight is given up after all was written. */
  async plan(verb = this.pick(VERBS)): Promise<() => Promise<void>> {
    const isGivenUp = this.draw(8) === 0;
    const [viewer, body] = await this[verb]();
    const count = (what: string): void => void this.done.set(what, (this.done.get(what) ?? 0) + 1);
    const once = async (work: Work): Promise<void> => {
      await body(work);
      await work.em.flush();
      if (isGivenUp) throw new GivenUp();
    };
    return () =>
      this.setting.unitOfWork.run(viewer, once).then(
        () => count(verb),
        (error: unknown) => {
          if (error instanceof GivenUp) count('give up');
          else if (!(error instanceof HubError)) throw error;
        },
      );
  }

  private needs(): SupportKind[] {
    return [SupportKind.GUIDANCE, SupportKind.TRAINING, SupportKind.GRANT].filter(() => this.draw(4) > 0);
  }

  private project() {
    return { titleAr: 'مشروع', sector: this.pick(Object.values(Sector)), legalForm: LegalForm.COOPERATIVE };
  }

  async open(): Promise<Doing> {
    const { viewer, province } = this.pick(this.delegations);
    const number = ++this.opened;
    const person = {
      ...personNumber(number),
      ...{ education: EducationLevel.NONE, situation: Situation.UNEMPLOYED },
      ...{ disability: false, lowIncome: true },
    };
    const consent = { scopes: [ConsentScope.CONTACT, ConsentScope.PROJECT], givenOn: '2026-12-01' };
    const input = { provinceCode: province, person, project: this.project(), needs: this.needs(), consent };
    return [viewer, (work) => openFile(work, input)];
  }

  async edit(): Promise<Doing> {
    const file = await this.anyFile();
    const input = {
      id: file.gid,
      expectedVersion: file.version,
      project: this.project(),
      needs: this.needs(),
    };
    return [file.viewer, (work) => editFile(work, input)];
  }

  async close(): Promise<Doing> {
    const { viewer, gid } = await this.anyFile();
    return [viewer, (work) => closeFile(work, { id: gid, reason: 'A reason' })];
  }

  async reopen(): Promise<Doing> {
    const { viewer, gid } = await this.anyFile();
    return [viewer, (work) => reopenFile(work, { id: gid })];
  }

  async refer(): Promise<Doing> {
    const { viewer, gid } = await this.anyFile();
    const input = { fileId: gid, commitmentId: toGlobalId('Commitment', this.pick(this.commitments)) };
    return [viewer, (work) => referFile(work, input)];
  }

  async accept(): Promise<Doing> {
    const { officer, input } = await this.anyReferral('SENT');
    return [officer, (work) => acceptReferral(work, input)];
  }

  async decline(): Promise<Doing> {
    const { officer, input } = await this.anyReferral('SENT');
    return [officer, (work) => declineReferral(work, { ...input, reason: DeclineReason.NOT_ELIGIBLE })];
  }

  async start(): Promise<Doing> {
    const { officer, input } = await this.anyReferral('ACCEPTED');
    return [officer, (work) => startReferral(work, input)];
  }

  async complete(): Promise<Doing> {
    const { officer, input } = await this.anyReferral('IN_PROGRESS');
    const delivered = this.draw(4) > 0;
    const failure = delivered ? null : OutcomeFailure.NO_LONGER_NEEDED;
    return [officer, (work) => completeReferral(work, { ...input, delivered, failure })];
  }

  async cancel(): Promise<Doing> {
    const { delegate, input } = await this.anyReferral(this.pick(['SENT', 'WAITLISTED', 'IN_PROGRESS']));
    const reason = CancelReason.FOUND_OTHER_SUPPORT;
    return [delegate, (work) => cancelReferral(work, { ...input, reason })];
  }

  async found(): Promise<Doing> {
    const { viewer, gid, province } = await this.anyFile();
    const jobs = 1 + this.draw(5);
    const createdOn = this.pick(['2026-06-01', '2026-12-20']);
    const input = {
      ...{
        fileId: gid,
        name: 'Entreprise',
        legalForm: LegalForm.COOPERATIVE,
        sector: this.pick(Object.values(Sector)),
      },
      ...{ provinceCode: province, createdOn, jobs, familyJobs: this.draw(jobs) },
    };
    return [viewer, (work) => recordEnterprise(work, input)];
  }

  async visit(): Promise<Doing> {
    const [visit] = await this.setting.rows<{ id: string; delegation: string }>(
      'select id, delegation_id as delegation from enterprise_follow_up where done_on is null order by due_on, id offset $1 limit 1',
      [this.draw(10)],
    );
    if (visit === undefined) return this.open();
    const jobs = this.draw(9);
    const input = {
      ...{ followUpId: toGlobalId('EnterpriseFollowUp', visit.id), health: EnterpriseHealth.STEADY },
      ...{ doneOn: '2026-12-21', jobs, familyJobs: this.draw(jobs + 1) },
    };
    return [this.delegateOf(visit.delegation), (work) => recordFollowUp(work, input)];
  }

  async time(): Promise<Doing> {
    return [
      SYSTEM,
      async (work) => {
        for (const sweep of [expirySweep, promotionSweep]) {
          for (const id of await sweep.due(work)) await sweep.bring(work, id);
        }
      },
    ];
  }

  private delegateOf(id: string): Viewer {
    return this.pick(this.delegations.filter((one) => one.id === id)).viewer;
  }

  private async anyFile() {
    const [file] = await this.setting.rows<{
      id: string;
      delegation: string;
      version: number;
      province: string;
    }>(
      `select id, delegation_id as delegation, version, province_code as province from beneficiary_file
       order by md5(id::text || $1::text) limit 1`,
      [this.draw(1_000)],
    );
    if (file === undefined) throw new Error('no file yet');
    return { ...file, gid: toGlobalId('BeneficiaryFile', file.id), viewer: this.delegateOf(file.delegation) };
  }

  private async anyReferral(state: string) {
    const [found] = await this.setting.rows<{
      id: string;
      partner: string;
      delegation: string;
      version: number;
    }>(
      `select id, partner_id as partner, delegation_id as delegation, version from referral
       order by state = $1 desc, md5(id::text || $2::text) limit 1`,
      [state, this.draw(1_000)],
    );
    const officer = this.officers.get(found?.partner ?? '');
    if (found === undefined || officer === undefined) throw new Error('no referral yet');
    const input = { id: toGlobalId('Referral', found.id), expectedVersion: found.version };
    return { officer, delegate: this.delegateOf(found.delegation), input };
  }
}

type Doing = readonly [Viewer, (work: Work) => Promise<unknown>];

class GivenUp extends Error {}

export const VERBS = [
  ...([
    'open',
    'open',
    'edit',
    'edit',
    'refer',
    'refer',
    'refer',
    'refer',
    'accept',
    'accept',
    'start',
    'start',
  ] as const),
  ...([
    'complete',
    'complete',
    'decline',
    'cancel',
    'close',
    'reopen',
    'found',
    'found',
    'visit',
    'time',
  ] as const),
];

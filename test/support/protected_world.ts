import { newId, toGlobalId } from '../../server/platform/ids.js';
import { databaseSession, Role, type Viewer } from '../../server/platform/viewer.js';
import { acceptReferral, declineReferral } from '../../server/referrals/answer.actions.js';
import { draftReferral, referFile } from '../../server/referrals/draft.actions.js';
import { DeclineReason } from '../../server/referrals/referral.rules.js';
import { sqlState } from '../../server/platform/unit_of_work.js';
import { ProgrammeSetting } from './programme_setting.js';

/** Who attacks; `superuser` passes every policy and right, so that only checks, triggers and indexes stand. */
export type Attacker =
  | 'superuser'
  | 'delegate'
  | 'elsewhere'
  | 'officer'
  | 'stranger'
  | 'negotiator'
  | 'signer';

/** One protection of the tables: what it refuses, to whom, and how it is taken away. */
export interface Protection {
  readonly rule: string;
  readonly by: Attacker;
  readonly attack: string;
  /** The statement that takes this one protection away. */
  readonly without: string;
  /** Others that refuse the same, laid aside both times, so that this one stands alone. */
  readonly beside?: string;
}

/** Referrals in every relation to two delegations and two partners, whose keys stand in attacks as `:name`. */
export class ProtectedWorld {
  readonly keys: Record<string, string> = {};
  private readonly viewers = new Map<Attacker, Viewer>();

  private constructor(private readonly setting: ProgrammeSetting) {}

  static async open(name: string): Promise<ProtectedWorld> {
    const world = new ProtectedWorld(await ProgrammeSetting.open(name));
    await world.fill();
    return world;
  }

  close = (): Promise<void> => this.setting.close();

  private async fill(): Promise<void> {
    const { setting, keys, viewers } = this;
    const partnerId = await setting.partner('Centre d’essai');
    const otherId = await setting.partner('Autre centre d’essai');
    const delegationId = await setting.delegation('Délégation d’essai');
    const elsewhereId = await setting.delegation('Ailleurs');
    const delegate = await setting.viewer(Role.DELEGATE, { delegationId });
    const officer = await setting.viewer(Role.PARTNER_OFFICER, { partnerId });
    viewers.set('delegate', delegate).set('officer', officer);
    viewers.set('elsewhere', await setting.viewer(Role.DELEGATE, { delegationId: elsewhereId }));
    viewers.set('stranger', await setting.viewer(Role.PARTNER_OFFICER, { partnerId: otherId }));
    viewers.set('negotiator', await setting.viewer(Role.NEGOTIATOR));
    viewers.set('signer', await setting.viewer(Role.PARTNER_NEGOTIATOR, { partnerId }));
    const made = await setting.commitment([partnerId], { quantity: 4 });
    const full = await setting.commitment([partnerId], { quantity: 1 });
    Object.assign(keys, {
      agreement: made.agreementId,
      commitment: made.commitmentId,
      full: full.commitmentId,
    });
    Object.assign(keys, { allotment: made.allotmentId, partner: partnerId, delegation: delegationId });
    Object.assign(keys, { person: delegate.personId ?? '', other: officer.personId ?? '' });
    keys['file'] = await setting.file(delegationId);
    keys['live'] = await this.refer(delegate, keys['file'], made.commitmentId);
    keys['draft'] = await this.refer(
      delegate,
      await setting.file(delegationId),
      made.commitmentId,
      draftReferral,
    );
    for (const name of ['accepted', 'declined']) {
      keys[name] = await this.refer(delegate, await setting.file(delegationId), made.commitmentId);
    }
    const of = (name: string) => ({ id: toGlobalId('Referral', keys[name] ?? ''), expectedVersion: 2 });
    await setting.unitOfWork.run(officer, (work) => acceptReferral(work, of('accepted')));
    const reason = DeclineReason.NO_CAPACITY;
    await setting.unitOfWork.run(officer, (work) => declineReferral(work, { ...of('declined'), reason }));
    await this.refer(delegate, await setting.file(delegationId), full.commitmentId);
    keys['waiting'] = await this.refer(delegate, await setting.file(delegationId), full.commitmentId);
    keys['fresh'] = newId();
  }

  private async refer(
    delegate: Viewer,
    fileId: string,
    commitmentId: string,
    verb: typeof referFile | typeof draftReferral = referFile,
  ): Promise<string> {
    const target = {
      fileId: toGlobalId('BeneficiaryFile', fileId),
      commitmentId: toGlobalId('Commitment', commitmentId),
    };
    const { referral } = await this.setting.unitOfWork.run(delegate, (work) => verb(work, target));
    return referral.id;
  }

  /** What comes of an attack: the rows it reached, or the code by which it was refused. Nothing of it stays. */
  async outcome(protection: Protection, isTakenAway: boolean): Promise<number | string> {
    const { client } = this.setting;
    await client.query('begin');
    try {
      if (protection.beside !== undefined) await client.query(this.named(protection.beside));
      if (isTakenAway) await client.query(protection.without);
      await this.become(protection.by);
      let reached = 0;
      for (const statement of protection.attack.split(';')) {
        reached = (await client.query(this.named(statement))).rowCount ?? 0;
      }
      return reached;
    } catch (error) {
      return sqlState(error);
    } finally {
      await client.query('rollback');
    }
  }

  private named(sql: string): string {
    return sql.replaceAll(/(?<!:):(\w+)/g, (text, name: string) =>
      this.keys[name] === undefined ? text : `'${this.keys[name]}'`,
    );
  }

  private async become(attacker: Attacker): Promise<void> {
    const viewer = this.viewers.get(attacker);
    if (viewer === undefined) return;
    const { role, variables } = databaseSession(viewer);
    for (const [name, value] of Object.entries(variables)) {
      await this.setting.client.query('select set_config($1, $2, true)', [name, value]);
    }
    await this.setting.client.query(`set local role ${role}`);
  }
}

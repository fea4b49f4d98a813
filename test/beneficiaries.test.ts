import type { EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editFile, moveStage, openFile } from '../server/beneficiaries/beneficiary_file.actions.js';
import { closeFile, giveConsent, reopenFile } from '../server/beneficiaries/beneficiary_file.actions.js';
import { withdrawConsent } from '../server/beneficiaries/beneficiary_file.actions.js';
import { BeneficiaryFile } from '../server/beneficiaries/beneficiary_file.entity.js';
import type { OpenFileInput } from '../server/beneficiaries/beneficiary_file.inputs.js';
import { LegalForm, Sector, Stage, SupportKind } from '../server/beneficiaries/beneficiary_file.rules.js';
import { EducationLevel, FamilyTie, Sex, Situation } from '../server/beneficiaries/beneficiary.rules.js';
import { Beneficiary } from '../server/beneficiaries/beneficiary.entity.js';
import { ConsentScope } from '../server/beneficiaries/consent.rules.js';
import { findLikelyDuplicates } from '../server/beneficiaries/duplicates.actions.js';
import { openOrm } from '../server/database/orm.js';
import { entities } from '../server/modules.js';
import { newId, toGlobalId } from '../server/platform/ids.js';
import { UnitOfWork } from '../server/platform/unit_of_work.js';
import { openVault } from '../server/platform/vault.js';
import { Role, type Viewer, ViewerKind } from '../server/platform/viewer.js';
import { openDelegation } from '../server/territory/delegation.actions.js';
import { DelegationKind } from '../server/territory/delegation.entity.js';
import { connectAsSuperuser, freshDatabase, type FreshDatabase } from './support/database.js';

let database: FreshDatabase;
let orm: MikroORM;
let hub: UnitOfWork;
let behind: pg.Client;
let fes: Viewer;
let oujda: Viewer;

const viewer = (roles: Role[], place: Partial<Viewer> = {}): Viewer => ({
  kind: ViewerKind.PERSON,
  personId: newId(),
  tokenId: null,
  sessionId: null,
  partnerId: null,
  delegationId: null,
  roles: new Set(roles),
  scopes: null,
  ...place,
});

const officer = viewer([Role.PROGRAMME_OFFICER]);
const auditor = viewer([Role.AUDITOR]);

let born = 0;

/** A file of somebody whom no earlier one resembles. */
function input(
  over: Partial<Omit<OpenFileInput, 'person'>> & { person?: Partial<OpenFileInput['person']> } = {},
): OpenFileInput {
  born += 1;
  const letters = [...String(born)].map((digit) => 'بتجدرزسشفق'[Number(digit)]).join('');
  const { person, ...rest } = over;
  return {
    provinceCode: '231',
    person: {
      nameAr: `${letters}وان الخيالي`,
      nameLatin: `Person${[...String(born)].map((digit) => 'abcdfghjkl'[Number(digit)]).join('')} Imaginaire`,
      bornOn: `19${60 + (born % 40)}-0${1 + (born % 9)}-1${born % 10}`,
      sex: Sex.FEMALE,
      tie: FamilyTie.CHILD,
      education: EducationLevel.VOCATIONAL,
      situation: Situation.UNEMPLOYED,
      disability: false,
      lowIncome: true,
      ...person,
    },
    project: { titleAr: 'ورشة خياطة', sector: Sector.CRAFTS, legalForm: LegalForm.COOPERATIVE },
    needs: [SupportKind.TRAINING],
    ...rest,
  };
}

const open = (by: Viewer, over: Parameters<typeof input>[0] = {}): Promise<BeneficiaryFile> =>
  hub.run(by, async (work) => (await openFile(work, input(over))).file);

const idOf = (file: BeneficiaryFile): string => toGlobalId('BeneficiaryFile', file.id);

const broken = (rule: string) => expect.objectContaining({ rule });

async function delegate(name: string, provinceCodes: string[]): Promise<Viewer> {
  const chief = viewer([Role.ADMINISTRATOR]);
  const { id } = await hub.run(chief, (work) =>
    openDelegation(work, { kind: DelegationKind.PROVINCIAL, nameAr: name, nameFr: name, provinceCodes }),
  );
  return viewer([Role.DELEGATE], { delegationId: id });
}

beforeAll(async () => {
  openVault('a secret of the tests, long enough to be one');
  database = await freshDatabase('beneficiaries');
  orm = await openOrm(database, entities as EntityClass<object>[]);
  hub = new UnitOfWork(orm);
  behind = await connectAsSuperuser(database);
  fes = await delegate('Délégation inventée A', ['231']);
  oujda = await delegate('Délégation inventée B', ['411']);
});

afterAll(async () => {
  await behind.end();
  await orm.close();
  await database.drop();
});

describe('territory', () => {
  test('a delegation opens files only in provinces it covers', async () => {
    await expect(open(fes, { provinceCode: '411' })).rejects.toEqual(
      broken('beneficiary_file.outside_territory'),
    );
  });

  test('another delegation reads nothing of a file and cannot touch it', async () => {
    const file = await open(fes);
    await hub.run(oujda, async ({ em }) => {
      expect(await em.findOne(BeneficiaryFile, { id: file.id })).toBeNull();
      expect(await em.findOne(Beneficiary, { file: file.id })).toBeNull();
      const touched = await em.execute<{ id: string }[]>(
        `update beneficiary_file set state = 'CLOSED' where id = ? returning id`,
        [file.id],
      );
      expect(touched).toEqual([]);
    });
    const edit = { id: idOf(file), expectedVersion: 1, needs: [] };
    await expect(hub.run(oujda, (work) => editFile(work, edit))).rejects.toEqual(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    );
  });

  test('a row cannot be written for another delegation, nor moved to one', async () => {
    const file = await open(fes);
    for (const place of [oujda, fes]) {
      await expect(
        hub.run(oujda, ({ em }) =>
          em.execute(
            `insert into consent (id, file_id, delegation_id, scopes, given_on)
             values (gen_random_uuid(), ?, ?, '{CONTACT}', current_date)`,
            [file.id, place.delegationId],
          ),
        ),
      ).rejects.toThrow();
    }
    await expect(
      hub.run(fes, ({ em }) =>
        em.execute('update beneficiary_file set delegation_id = ? where id = ?', [
          oujda.delegationId,
          file.id,
        ]),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  test.each([
    ['programme officer', officer],
    ['auditor', auditor],
  ])('the %s sees a file and may change nothing of it', async (_, onlooker) => {
    const file = await open(fes);
    const edit = { id: idOf(file), expectedVersion: 1, needs: [] };
    await expect(hub.run(onlooker, (work) => editFile(work, edit))).rejects.toEqual(
      expect.objectContaining({ code: 'NOT_ALLOWED', rule: 'beneficiary_file.edit_not_yours' }),
    );
    const touched = await hub.run(onlooker, ({ em }) =>
      em.execute(`update beneficiary set phone = '1' where file_id = ? returning id`, [file.id]),
    );
    expect(touched).toEqual([]);
  });

  test.each([Role.ADMINISTRATOR, Role.NEGOTIATOR])('the role %s sees no file', async (role) => {
    await open(fes);
    const seen = await hub.run(viewer([role], { delegationId: fes.delegationId }), ({ em }) =>
      em.count(BeneficiaryFile),
    );
    expect(seen).toBe(0);
  });
});

test.each([
  'beneficiary_file',
  'beneficiary',
  'national_identity',
  'project_idea',
  'consent',
  'person_change',
  'file_number',
])('a partner has no right at all on %s', async (table) => {
  const partner = viewer([Role.PARTNER_OFFICER, Role.PARTNER_ADMINISTRATOR], { partnerId: newId() });
  for (const sql of [`select 1 from ${table}`, `delete from ${table}`]) {
    await expect(hub.run(partner, ({ em }) => em.execute(sql))).rejects.toThrow(/permission denied/);
  }
  await expect(
    hub.run(partner, ({ em }) =>
      em.execute(`select * from duplicate_candidates('x', 'x', 'x', null, null, null, null)`),
    ),
  ).rejects.toThrow(/permission denied/);
});

describe('duplicates', () => {
  const person = {
    nameAr: 'عبد الرحمن المتخيل',
    nameLatin: 'Abderrahmane El Moutakhayal',
    bornOn: '1984-03-05',
  };
  const again = {
    provinceCode: '411',
    person: { ...person, nameAr: 'عبدالرحمان متخيل', nameLatin: 'Abdel Rahman Mutakhayyal' },
  };

  test('a person already on file elsewhere is refused until the other file was looked at', async () => {
    const first = await open(fes, { person });
    const refusal = await open(oujda, again).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'RULE_BROKEN',
      rule: 'beneficiary_file.likely_duplicate',
      params: { count: 1, references: first.reference },
    });
    expect(JSON.stringify(refusal)).not.toMatch(/متخيل|Mou?takha|1984/);
    const second = await open(oujda, { ...again, duplicatesSeen: [first.reference] });
    expect(second.reference).not.toBe(first.reference);
  });

  test('a candidate of another delegation is known by reference, delegation and score alone', async () => {
    const sought = { ...person, memberCard: null, nationalIdHash: null };
    const found = await hub.run(oujda, (work) => findLikelyDuplicates(work, sought));
    expect(found.map(({ delegationId, visible }) => [delegationId === fes.delegationId, visible])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/متخيل|mutakaial|1984/);
  });

  test.each([
    ['Arabic', { nameAr: 'عبد الرحمان المتخيل', nameLatin: '' }],
    ['Latin', { nameAr: '', nameLatin: 'Abderahman Moutakhayyal' }],
  ])('the same person is found by the %s name alone', async (_, names) => {
    const found = await hub.run(fes, (work) =>
      findLikelyDuplicates(work, { ...names, bornOn: '1984-03-05', memberCard: null, nationalIdHash: null }),
    );
    expect(found.length).toBe(2);
    expect(found[0]?.reasons).toContain('SAME_BIRTH_DATE');
  });

  test.each(['زينب بوعلام', 'هشام القطبي', 'كوثر الجبلي', 'عمر الصحراوي'])(
    'of four who open %s at once one gets through',
    async (nameAr) => {
      const same = (): Promise<BeneficiaryFile> => open(fes, { person: { nameAr, bornOn: '1990-07-08' } });
      const outcomes = await Promise.allSettled([same(), same(), same(), same()]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    },
  );

  test('an equal national identity number is a likely duplicate and never a duplicate key', async () => {
    const first = await open(fes, { person: { nationalId: 'ZT 483-920' } });
    await expect(
      open(oujda, { provinceCode: '411', person: { nationalId: 'zt483920' } }),
    ).rejects.toMatchObject({
      rule: 'beneficiary_file.likely_duplicate',
      params: { references: first.reference },
    });
    const other = await open(oujda, {
      provinceCode: '411',
      person: { nationalId: 'zt483920' },
      duplicatesSeen: [idOf(first)],
    });
    expect(other.state).toBe('OPEN');
  });
});

describe('changes', () => {
  test('the second of two who edit gets a conflict that names what changed', async () => {
    const file = await open(fes);
    const edit = { id: idOf(file), expectedVersion: 1 };
    await hub.run(fes, (work) =>
      editFile(work, { ...edit, person: input({ person: { phone: '0600000001' } }).person }),
    );
    const second = await hub
      .run(fes, (work) => editFile(work, { ...edit, needs: [SupportKind.GRANT] }))
      .catch((error: unknown) => error);
    expect(second).toMatchObject({
      code: 'CONFLICT',
      rule: 'beneficiary_file.changed',
      params: { version: 2 },
    });
    expect((second as { params: { fields: string } }).params.fields.split(',')).toContain(
      'beneficiary.phone',
    );
  });

  test.each([1, 2, 3, 4])('of four who edit at the same moment one gets through (%i)', async () => {
    const file = await open(fes);
    const edit = (need: SupportKind): Promise<unknown> =>
      hub.run(fes, (work) => editFile(work, { id: idOf(file), expectedVersion: 1, needs: [need] }));
    const needs = [SupportKind.GRANT, SupportKind.PREMISES, SupportKind.GUIDANCE, SupportKind.PLAN];
    const outcomes = await Promise.allSettled(needs.map(edit));
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  });

  test('values of personal fields are kept beside the file and stand in no event', async () => {
    const first = input({ person: { phone: '0612345678', nationalId: 'QX777123' } });
    const { file } = await hub.run(fes, (work) => openFile(work, first));
    const person = { ...first.person, phone: '0698765432', nationalId: 'QX777124' };
    await hub.run(fes, (work) => editFile(work, { id: idOf(file), expectedVersion: 1, person }));
    const { rows } = await behind.query<{ field: string; before: string; after: string }>(
      'select field, before, after from person_change where file_id = $1',
      [file.id],
    );
    expect(rows).toEqual([{ field: 'beneficiary.phone', before: '0612345678', after: '0698765432' }]);
    for (const canary of ['0612345678', '0698765432', 'QX777123', 'QX777124', first.person.nameLatin]) {
      const { rows: found } = await behind.query(
        `select * from event e where e::text like '%' || $1 || '%'`,
        [canary],
      );
      expect(found).toEqual([]);
    }
  });

  test('a national identity number stands readable in no table', async () => {
    await open(fes, { person: { nationalId: 'KB-654321' } });
    const { rows: tables } = await behind.query<{ name: string }>(
      `select quote_ident(relname) as name from pg_class
       where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    for (const { name } of tables) {
      const { rows } = await behind.query(`select 1 from ${name} t where t::text ~* 'KB-?654321'`);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  });

  test('a stage moves by its table, and back only with a reason', async () => {
    const file = await open(fes);
    const move = (stage: Stage, expectedVersion: number, reason?: string): Promise<unknown> =>
      hub.run(fes, (work) => moveStage(work, { id: idOf(file), stage, expectedVersion, reason }));
    await expect(move(Stage.CREATION, 1)).rejects.toEqual(broken('beneficiary_file.stage_not_next'));
    await move(Stage.TRAINING, 1);
    await expect(move(Stage.IDEA, 2)).rejects.toEqual(broken('beneficiary_file.stage_back_needs_reason'));
    await move(Stage.IDEA, 2, 'Le local prévu n’existe plus');
  });

  test('a closed file is not edited until it is reopened, but its consent can be withdrawn', async () => {
    const consent = { scopes: [ConsentScope.CONTACT], givenOn: '2026-01-10' };
    const file = await open(fes, { consent });
    const id = idOf(file);
    await expect(hub.run(fes, (work) => giveConsent(work, { fileId: id, ...consent }))).rejects.toEqual(
      broken('consent.given_already'),
    );
    await hub.run(fes, (work) => closeFile(work, { id, reason: 'Projet abandonné' }));
    await expect(
      hub.run(fes, (work) => editFile(work, { id, expectedVersion: 2, needs: [] })),
    ).rejects.toEqual(broken('beneficiary_file.edit_from_closed'));
    await hub.run(fes, (work) => withdrawConsent(work, { fileId: id, withdrawnOn: '2026-02-01' }));
    await expect(
      hub.run(fes, (work) => withdrawConsent(work, { fileId: id, withdrawnOn: '2026-02-01' })),
    ).rejects.toEqual(broken('consent.none_in_force'));
    const { file: reopened } = await hub.run(fes, (work) => reopenFile(work, { id }));
    expect(reopened.state).toBe('OPEN');
  });

  test('what was consented to cannot be rewritten', async () => {
    await expect(
      hub.run(fes, ({ em }) => em.execute(`update consent set scopes = '{PROJECT}'`)),
    ).rejects.toThrow(/permission denied/);
  });
});

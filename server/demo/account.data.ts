import { Role } from '../platform/viewer.js';

/** The password of every demo account. A hub with a database of its own has no account at all. */
export const DEMO_PASSWORD = 'hub-demo-2026';

export interface DemoAccount {
  readonly email: string;
  readonly roles: readonly Role[];
  readonly nameAr: string;
  readonly nameLatin: string;
  /** `headquarters`, or the key of a demo delegation or of a partner. */
  readonly place: string;
  /** Whether the sign-in page names it: one of each kind. */
  readonly shown: boolean;
}

const account = (
  name: string,
  roles: readonly Role[],
  names: readonly [string, string],
  place: string,
  shown = false,
): DemoAccount => ({
  email: `${name}@example.org`,
  roles,
  nameAr: names[0],
  nameLatin: names[1],
  place,
  shown,
});

/** `south` and the other partners' keys beyond the demo's own are those of the published agreements. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account(
    'programme',
    [Role.PROGRAMME_OFFICER],
    ['سميرة المثالية', 'Samira El Mithali'],
    'headquarters',
    true,
  ),
  account('negotiator', [Role.NEGOTIATOR], ['عادل النموذجي', 'Adil En-Namoudaji'], 'headquarters', true),
  account(
    'delegate.oujda',
    [Role.DELEGATE, Role.NEGOTIATOR],
    ['نزهة البيانية', 'Nezha El Bayani'],
    'oujda',
    true,
  ),
  account('delegate.laayoune', [Role.DELEGATE], ['مولاي التجريبي', 'Moulay Et-Tajribi'], 'laayoune'),
  account('delegate.sale', [Role.DELEGATE, Role.NEGOTIATOR], ['وفاء الصورية', 'Wafae Es-Sowari'], 'sale'),
  account('delegate.agadir', [Role.DELEGATE], ['الحسين أيت مثال', 'Lahoucine Aït Mithal'], 'agadir'),
  account('delegate.fes', [Role.DELEGATE], ['إلهام المفترضة', 'Ilham El Moftarad'], 'fes'),
  account(
    'officer.training',
    [Role.PARTNER_OFFICER],
    ['كوثر الاختبارية', 'Kaoutar El Ikhtibari'],
    'training',
    true,
  ),
  account(
    'negotiator.training',
    [Role.PARTNER_NEGOTIATOR],
    ['أنس بن فرضية', 'Anas Ben Fardia'],
    'training',
    true,
  ),
  account(
    'admin.training',
    [Role.PARTNER_ADMINISTRATOR],
    ['غزلان التمثيلية', 'Ghizlane Et-Tamtili'],
    'training',
    true,
  ),
  account('officer.bank', [Role.PARTNER_OFFICER], ['زكرياء المعياري', 'Zakaria El Miyari'], 'bank', true),
  account(
    'negotiator.bank',
    [Role.PARTNER_NEGOTIATOR, Role.PARTNER_ADMINISTRATOR],
    ['منى بوعيّنة', 'Mouna Bouayyina'],
    'bank',
  ),
  account('officer.employment', [Role.PARTNER_OFFICER], ['فؤاد الخيالي', 'Fouad El Khayali'], 'employment'),
  account(
    'negotiator.employment',
    [Role.PARTNER_NEGOTIATOR],
    ['حياة أوتجريب', 'Hayat Outajrib'],
    'employment',
  ),
  account('officer.studies', [Role.PARTNER_OFFICER], ['ربيع الافتراضي', 'Rabie El Iftiradi'], 'studies'),
  account('negotiator.studies', [Role.PARTNER_NEGOTIATOR], ['سهام بن صورة', 'Siham Ben Soura'], 'studies'),
  account(
    'officer.microcredit',
    [Role.PARTNER_OFFICER, Role.PARTNER_NEGOTIATOR],
    ['يونس بن مثال', 'Younes Ben Mithal'],
    'microcredit',
  ),
  account(
    'officer.south',
    [Role.PARTNER_OFFICER, Role.PARTNER_NEGOTIATOR],
    ['امباركة التجريبية', 'Mbarka Et-Tajribi'],
    'south',
  ),
  account('administrator', [Role.ADMINISTRATOR], ['توفيق العيّني', 'Toufik El Ayyini'], 'headquarters', true),
  account('auditor', [Role.AUDITOR], ['حكيمة أيت تجربة', 'Hakima Aït Tajriba'], 'headquarters', true),
];

import type { Counting } from './rollup.rules.js';

/**
 * How published figures are counted. A rule never changes: another way of counting is another version, so that a
 * figure of 2010 and one of 2013 can be told apart.
 */
export interface FigureRule extends Counting {
  readonly subject: 'BeneficiaryFile' | 'Referral' | 'Enterprise';
  readonly labelAr: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly dimensions: Readonly<Record<FigureDimension, string | null>>;
  readonly cuts: readonly (readonly FigureDimension[])[];
}

export enum FigureDimension {
  REGION = 'REGION',
  SECTOR = 'SECTOR',
  PARTNER = 'PARTNER',
  KIND = 'KIND',
  STATE = 'STATE',
}

const { REGION, SECTOR, PARTNER, KIND, STATE } = FigureDimension;

const region = 'select p.region_code from province p where p.code = s.province_code';
const sectorOf = (file: string): string => `select i.sector from project_idea i where i.file_id = ${file}`;

/** The year of an instant is Morocco's. */
const yearOf = (column: string): string =>
  `extract(year from ${column} at time zone 'Africa/Casablanca')::int`;

const files = {
  subject: 'BeneficiaryFile',
  version: 1,
  from: 'beneficiary_file s',
  file: 's.id',
  delegation: 's.delegation_id',
  partner: null,
  dimensions: {
    REGION: region,
    SECTOR: sectorOf('s.id'),
    PARTNER: null,
    KIND: 'select distinct unnest(s.needs)',
    STATE: null,
  },
  cuts: [[REGION], [SECTOR], [KIND]],
} as const;

const referrals = {
  subject: 'Referral',
  version: 1,
  file: 's.file_id',
  delegation: 's.delegation_id',
  partner: 's.partner_id',
  weight: '1',
  dimensions: {
    REGION: region,
    SECTOR: sectorOf('s.file_id'),
    PARTNER: 'select s.partner_id::text',
    KIND: 'select s.kind',
    STATE: 'select s.state',
  },
  cuts: [[REGION, KIND, STATE], [SECTOR], [PARTNER]],
} as const;

const supported = 'from enterprise_referral er';

const enterprises = {
  subject: 'Enterprise',
  version: 1,
  from: 'enterprise s',
  where: 'true',
  year: 'extract(year from s.created_on)::int',
  file: 's.file_id',
  delegation: 's.delegation_id',
  partner: null,
  dimensions: {
    REGION: region,
    SECTOR: 'select s.sector',
    PARTNER: `select distinct er.partner_id::text ${supported} where er.enterprise_id = s.id`,
    KIND: `select distinct r.kind ${supported} join referral r on r.id = er.referral_id where er.enterprise_id = s.id`,
    STATE: null,
  },
  cuts: [[REGION], [SECTOR], [PARTNER], [KIND]],
} as const;

export const FIGURE_RULES: readonly FigureRule[] = [
  {
    ...files,
    rule: 'files_opened',
    labelAr: 'الملفات المفتوحة خلال السنة',
    labelFr: 'Dossiers ouverts dans l’année',
    labelEn: 'Files opened in the year',
    where: 'true',
    year: 'extract(year from s.opened_on)::int',
    weight: '1',
  },
  {
    ...referrals,
    rule: 'referrals_sent',
    labelAr: 'الإحالات المرسلة خلال السنة',
    labelFr: 'Mises en relation envoyées dans l’année',
    labelEn: 'Referrals sent in the year',
    from: 'referral s',
    where: 's.sent_at is not null',
    year: yearOf('s.sent_at'),
  },
  {
    ...referrals,
    rule: 'referrals_delivered',
    labelAr: 'الإحالات التي قُدِّم فيها الدعم خلال السنة',
    labelFr: 'Mises en relation abouties dans l’année',
    labelEn: 'Referrals delivered in the year',
    from: 'referral s join outcome o on o.referral_id = s.id',
    where: 'o.delivered',
    year: yearOf('o.recorded_at'),
  },
  {
    ...enterprises,
    rule: 'enterprises_created',
    labelAr: 'المقاولات المحدثة خلال السنة',
    labelFr: 'Entreprises créées dans l’année',
    labelEn: 'Enterprises created in the year',
    weight: '1',
  },
  {
    ...enterprises,
    rule: 'jobs_at_creation',
    labelAr: 'مناصب الشغل في المقاولات المحدثة خلال السنة',
    labelFr: 'Emplois des entreprises créées dans l’année',
    labelEn: 'Jobs in enterprises created in the year',
    weight: 's.jobs',
  },
  {
    ...enterprises,
    rule: 'family_jobs_at_creation',
    labelAr: 'منها لأسرة المقاومة وجيش التحرير',
    labelFr: 'dont pour la famille de la résistance',
    labelEn: 'of which for the resistance family',
    weight: 's.family_jobs',
  },
];

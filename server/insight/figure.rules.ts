/**
 * How published figures are counted. A rule never changes: another way of counting is another version, so that a
 * figure of 2010 and one of 2013 can be told apart. `counted` selects what is counted, one row for each: its key,
 * its weight, and where it stands; `dimensions` says what groups it, with the tables that this needs.
 */
export interface FigureRule {
  readonly rule: string;
  readonly version: number;
  readonly subject: 'BeneficiaryFile' | 'Referral' | 'Enterprise';
  readonly labelAr: string;
  readonly labelFr: string;
  readonly labelEn: string;
  /** From which row; `s` is the subject. The year is `$year`. */
  readonly from: string;
  readonly weight: string;
  readonly dimensions: Readonly<
    Record<FigureDimension, { readonly join: string; readonly key: string } | null>
  >;
}

export enum FigureDimension {
  REGION = 'REGION',
  SECTOR = 'SECTOR',
  PARTNER = 'PARTNER',
  KIND = 'KIND',
}

const region = { join: 'join province p on p.code = s.province_code', key: 'p.region_code' };
const projectSector = { join: 'join project_idea i on i.file_id = s.file_id', key: 'i.sector' };
const supported = 'join enterprise_referral er on er.enterprise_id = s.id';

const ENTERPRISE = {
  REGION: region,
  SECTOR: { join: '', key: 's.sector' },
  PARTNER: { join: supported, key: 'er.partner_id::text' },
  KIND: { join: `${supported} join referral r on r.id = er.referral_id`, key: 'r.kind' },
} as const;

const REFERRAL = {
  REGION: region,
  SECTOR: projectSector,
  PARTNER: { join: '', key: 's.partner_id::text' },
  KIND: { join: '', key: 's.kind' },
} as const;

/** The year of an instant is Morocco's. */
const inYear = (column: string): string =>
  `extract(year from ${column} at time zone 'Africa/Casablanca')::int = $year`;

const enterprise = { subject: 'Enterprise', version: 1, dimensions: ENTERPRISE } as const;
const founded = `from enterprise s where extract(year from s.created_on)::int = $year`;

export const FIGURE_RULES: readonly FigureRule[] = [
  {
    rule: 'files_opened',
    version: 1,
    subject: 'BeneficiaryFile',
    labelAr: 'الملفات المفتوحة خلال السنة',
    labelFr: 'Dossiers ouverts dans l’année',
    labelEn: 'Files opened in the year',
    from: `from beneficiary_file s where extract(year from s.opened_on)::int = $year`,
    weight: '1',
    dimensions: {
      REGION: region,
      SECTOR: { join: 'join project_idea i on i.file_id = s.id', key: 'i.sector' },
      PARTNER: null,
      KIND: { join: 'cross join lateral unnest(s.needs) as need', key: 'need' },
    },
  },
  {
    rule: 'referrals_sent',
    version: 1,
    subject: 'Referral',
    labelAr: 'الإحالات المرسلة خلال السنة',
    labelFr: 'Mises en relation envoyées dans l’année',
    labelEn: 'Referrals sent in the year',
    from: `from referral s where s.sent_at is not null and ${inYear('s.sent_at')}`,
    weight: '1',
    dimensions: REFERRAL,
  },
  {
    rule: 'referrals_delivered',
    version: 1,
    subject: 'Referral',
    labelAr: 'الإحالات التي قُدِّم فيها الدعم خلال السنة',
    labelFr: 'Mises en relation abouties dans l’année',
    labelEn: 'Referrals delivered in the year',
    from: `from (select r.* from referral r join outcome o on o.referral_id = r.id
      where o.delivered and ${inYear('o.recorded_at')}) s where true`,
    weight: '1',
    dimensions: REFERRAL,
  },
  {
    ...enterprise,
    rule: 'enterprises_created',
    labelAr: 'المقاولات المحدثة خلال السنة',
    labelFr: 'Entreprises créées dans l’année',
    labelEn: 'Enterprises created in the year',
    from: founded,
    weight: '1',
  },
  {
    ...enterprise,
    rule: 'jobs_at_creation',
    labelAr: 'مناصب الشغل في المقاولات المحدثة خلال السنة',
    labelFr: 'Emplois des entreprises créées dans l’année',
    labelEn: 'Jobs in enterprises created in the year',
    from: founded,
    weight: 's.jobs',
  },
  {
    ...enterprise,
    rule: 'family_jobs_at_creation',
    labelAr: 'منها لأسرة المقاومة وجيش التحرير',
    labelFr: 'dont pour la famille de la résistance',
    labelEn: 'of which for the resistance family',
    from: founded,
    weight: 's.family_jobs',
  },
];

/** The rows a rule counts, with their group: what figures sum and what the list behind a number shows. */
export function countedRows(rule: FigureRule, by: FigureDimension): string | null {
  const dimension = rule.dimensions[by];
  if (dimension === null) return null;
  const [head = '', condition = 'true'] = splitOnce(rule.from, ' where ');
  return `select distinct s.id, (${rule.weight})::numeric as weight, ${dimension.key} as key ${head} ${dimension.join} where ${condition}`;
}

/** All rows a rule counts, each once, whatever groups they stand in. */
export const allRows = (rule: FigureRule): string =>
  `select s.id, (${rule.weight})::numeric as weight ${rule.from}`;

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}

import type { SupportKind } from '../partners/programme.rules.js';
import type { ReferralState } from '../referrals/referral.rules.js';
import { notFound } from '../platform/errors.js';
import { fromGlobalId, toGlobalId } from '../platform/ids.js';
import type { UnitOfWork } from '../platform/unit_of_work.js';
import type { Viewer } from '../platform/viewer.js';
import { FIGURE_RULES, FigureDimension, type FigureRule } from './figure.rules.js';
import { foldFigures } from './rollup.actions.js';
import { countedRows, cutName, cutWith, isForPartners } from './rollup.rules.js';

export interface FigureRow {
  readonly rule: FigureRule;
  readonly value: string;
  readonly groups: readonly { readonly key: string; readonly value: string }[] | null;
}

interface Sum {
  readonly rule: string;
  readonly version: number;
  /** Null: the whole figure. */
  readonly key: string | null;
  readonly value: string;
}

/** What a rule is broken down by for this viewer: null where it makes no sense, or would tell of persons. */
const cutFor = (viewer: Viewer, rule: FigureRule, by: FigureDimension) =>
  viewer.partnerId !== null && !isForPartners(by) ? null : cutWith(rule, by);

/** Each rule's whole figure and its groups, by the keys of the roll-up, as far as the viewer's sums go. */
export function figuresSql(viewer: Viewer, by: FigureDimension, year: number): string {
  const cells = (rule: FigureRule, cut: string, key: string): string =>
    `select rule, version, ${key} as key, sum(value) as value from figure_cell
     where year = ${whole(year)} and rule = '${rule.rule}' and version = ${rule.version} and cut = '${cut}' and subjects > 0
     group by 1, 2, 3`;
  const parts = FIGURE_RULES.flatMap((rule) => {
    const [whole = []] = rule.cuts;
    const found = cutFor(viewer, rule, by);
    const groups = found === null ? [] : [cells(rule, found.cut, `key[${found.place}]`)];
    return [cells(rule, cutName(whole), 'null::text'), ...groups];
  });
  return `select rule, version, key, value::text from (${parts.join(' union all ')}) sums order by sums.value desc, key`;
}

/** The year's figures over what the viewer sees: who sees what decides whose sums there are to read. */
export async function figures(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  year: number,
  by: FigureDimension,
): Promise<FigureRow[]> {
  await foldFigures(unitOfWork);
  const sums = await unitOfWork.run(viewer, ({ em }) => em.execute<Sum[]>(figuresSql(viewer, by, year)));
  return FIGURE_RULES.map((rule) => {
    const own = sums.filter((sum) => sum.rule === rule.rule && sum.version === rule.version);
    const groups = own.flatMap(({ key, value }) => (key === null ? [] : [{ key, value }]));
    return {
      rule,
      value: own.find(({ key }) => key === null)?.value ?? '0',
      groups: cutFor(viewer, rule, by) === null ? null : groups,
    };
  });
}

export interface ReferralSum {
  readonly region: string;
  readonly kind: SupportKind;
  readonly state: ReferralState;
  readonly value: string;
}

const SENT = FIGURE_RULES.find(({ rule }) => rule === 'referrals_sent');

/** The rule of the year's referrals, and its sums by region, kind of support and state today. */
export async function referralSums(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  year: number,
): Promise<{ readonly rule: FigureRule; readonly sums: readonly ReferralSum[] }> {
  if (SENT === undefined) throw notFound(['rule']);
  const { REGION, KIND, STATE } = FigureDimension;
  await foldFigures(unitOfWork);
  const sums = await unitOfWork.run(viewer, ({ em }) =>
    em.execute<ReferralSum[]>(
      `select key[1] as region, key[2] as kind, key[3] as state, sum(value)::text as value from figure_cell
         where year = ${whole(year)} and rule = '${SENT.rule}' and version = ${SENT.version}
           and cut = '${cutName([REGION, KIND, STATE])}' and subjects > 0
         group by key order by key`,
    ),
  );
  return { rule: SENT, sums };
}

/** One group of a figure: which dimension, and which key of it. */
export interface Group {
  readonly by: FigureDimension;
  readonly key: string;
}

export interface Counted {
  readonly subject: string;
  readonly ids: string[];
  readonly value: string;
}

const MOST = 1_000;

/** The list a figure counted, and its sum: counted again from the things themselves, by the same rule. */
export async function counted(
  unitOfWork: UnitOfWork,
  viewer: Viewer,
  wanted: { rule: string; version: number; year: number; groups: readonly Group[] },
): Promise<Counted> {
  const rule = FIGURE_RULES.find((one) => one.rule === wanted.rule && one.version === wanted.version);
  if (rule === undefined) throw notFound(['rule']);
  const dimensions = [...new Set(wanted.groups.map(({ by }) => by))];
  if (
    dimensions.length !== wanted.groups.length ||
    dimensions.some((by) => cutFor(viewer, rule, by) === null)
  ) {
    throw notFound(['groups']);
  }
  const rows = countedRows(rule, dimensions, `s.id, (${rule.weight})::numeric as weight`);
  if (rows === null) throw notFound(['groups']);
  // A partner has no right at all on the tables of files and enterprises.
  if (viewer.partnerId !== null && rule.partner === null)
    return { subject: rule.subject, ids: [], value: '0' };
  const inGroups = dimensions.map((_, place) => ` and d${place}.key = ?`).join('');
  const [found] = await unitOfWork.run(viewer, ({ em }) =>
    em.execute<{ ids: string[]; value: string }[]>(
      `with counted as materialized (${rows} and ${rule.year} = ${whole(wanted.year)}${inGroups})
       select array(select id::text from counted order by id limit ${MOST}) as ids,
         (select coalesce(sum(weight), 0)::text from counted) as value`,
      wanted.groups.map(keyOf),
    ),
  );
  return {
    subject: rule.subject,
    ids: (found?.ids ?? []).map((id) => toGlobalId(rule.subject, id)),
    value: found?.value ?? '0',
  };
}

/** A partner's key is its global id. */
const keyOf = ({ by, key }: Group): string =>
  by === FigureDimension.PARTNER ? fromGlobalId('Partner', key, ['groups']) : key;

/** The year is a checked whole number and may stand in the text. */
const whole = (year: number): string => String(Math.trunc(year));

import { COVERAGE_COUNTINGS } from '../../server/insight/coverage.rules.js';
import { FIGURE_RULES } from '../../server/insight/figure.rules.js';
import { foldFigures } from '../../server/insight/rollup.actions.js';
import { type Counting, countedRows, cutName, isForPartners } from '../../server/insight/rollup.rules.js';
import type { UnitOfWork } from '../../server/platform/unit_of_work.js';
import { SYSTEM, type Viewer } from '../../server/platform/viewer.js';

/** What a viewer is told by the sums, and what the same rules count in the tables that the viewer may read. */
interface Cell {
  readonly place: string;
  readonly subjects: number;
  readonly value: string;
}

/** Only the cuts that the viewer may be told of at all. */
function recountOf(viewer: Viewer, countings: readonly Counting[]): string {
  const isPartner = viewer.partnerId !== null;
  const parts = countings.flatMap((counting) => {
    if (isPartner && counting.partner === null) return [];
    const cuts = counting.cuts.filter((cut) => !isPartner || cut.every(isForPartners));
    return cuts.map((cut) => {
      const keys = cut.map((_, place) => `d${place}.key`).join(', ');
      return countedRows(
        counting,
        cut,
        `concat_ws(' ', ${counting.year}, '${counting.rule}', '${cutName(cut)}', ${keys}) as place, ${counting.weight} as weight`,
      );
    });
  });
  return `select place, count(*)::int as subjects, sum(weight)::text as value from (${parts.join(' union all ')}) c
    group by place`;
}

const toldOf = (where: string): string =>
  `select concat_ws(' ', year, rule, cut, array_to_string(key, ' ')) as place, subjects, value::text
   from figure_cell where subjects > 0 and ${where}`;

/** Every cell of these viewers, and the country's coverage, where the sums say something else than a recount. */
export async function figureDifferences(
  unitOfWork: UnitOfWork,
  viewers: ReadonlyMap<string, Viewer>,
): Promise<string[]> {
  await foldFigures(unitOfWork);
  const asked = (viewer: Viewer, sql: string): Promise<Cell[]> =>
    unitOfWork.run(viewer, ({ em }) => em.execute<Cell[]>(sql));
  const found: string[] = [];
  for (const [name, viewer] of viewers) {
    const told = await asked(viewer, toldOf('year > 0'));
    found.push(...difference(name, told, await asked(viewer, recountOf(viewer, FIGURE_RULES))));
  }
  const told = await asked(SYSTEM, toldOf('year = 0'));
  const recounted = await asked(SYSTEM, recountOf(SYSTEM, COVERAGE_COUNTINGS));
  return [...found, ...difference('coverage', told, recounted)];
}

function difference(name: string, told: readonly Cell[], recounted: readonly Cell[]): string[] {
  const of = (cells: readonly Cell[]): Set<string> =>
    new Set(cells.map(({ place, subjects, value }) => `${place}: ${subjects}, ${Number(value)}`));
  const [one, other] = [of(told), of(recounted)];
  return [
    ...[...one].filter((cell) => !other.has(cell)).map((cell) => `${name} is told ${cell}`),
    ...[...other].filter((cell) => !one.has(cell)).map((cell) => `${name} would count ${cell}`),
  ];
}

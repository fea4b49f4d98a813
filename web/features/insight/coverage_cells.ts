import type { NamedRegion } from '../../graphql/regions.js';
import type { WordOf } from '../../i18n/words.texts.js';

export type Kind = WordOf<'support_kind'>;

export interface Cell {
  readonly provinceCode: string;
  readonly kind: Kind;
  readonly commitments: number;
  readonly remaining: string | null;
  readonly remainingAmount: string | null;
  readonly waiting: number;
  readonly running: number;
}

/** What a cell says at a glance. */
export type Standing = 'nothing' | 'open' | 'exhausted' | 'unbounded' | 'uncovered';

export function standingOf({ commitments, remaining, remainingAmount, waiting }: Cell): Standing {
  if (commitments === 0) return waiting > 0 ? 'uncovered' : 'nothing';
  if (remaining === null && remainingAmount === null) return 'unbounded';
  return Number(remaining ?? 0) > 0 || Number(remainingAmount ?? 0) > 0 ? 'open' : 'exhausted';
}

export const shows = ['all', 'waiting', 'uncovered'] as const;
export type Show = (typeof shows)[number];

export interface Row {
  readonly code: string;
  readonly name: string;
  readonly cells: ReadonlyMap<Kind, Cell>;
}
export interface Group {
  readonly code: string;
  readonly name: string;
  readonly waiting: ReadonlyMap<Kind, number>;
  readonly rows: readonly Row[];
}

const fits = (show: Show, cells: readonly Cell[]): boolean =>
  show === 'all' ||
  cells.some((cell) => (show === 'waiting' ? cell.waiting > 0 : standingOf(cell) === 'uncovered'));

function sums(cells: readonly Cell[]): ReadonlyMap<Kind, number> {
  const waiting = new Map<Kind, number>();
  for (const cell of cells) waiting.set(cell.kind, (waiting.get(cell.kind) ?? 0) + cell.waiting);
  return waiting;
}

/** Regions with their provinces that the view shows; a province without a cell is shown too, empty, when all are. */
export function groupsOf(
  regions: readonly NamedRegion[],
  cells: readonly Cell[],
  show: Show,
): readonly Group[] {
  const byProvince = Map.groupBy(cells, ({ provinceCode }) => provinceCode);
  return regions.flatMap((region) => {
    const rows = region.provinces.flatMap(({ code, name }): Row[] => {
      const own = byProvince.get(code) ?? [];
      if (!fits(show, own)) return [];
      return [{ code, name, cells: new Map(own.map((cell) => [cell.kind, cell])) }];
    });
    if (rows.length === 0) return [];
    const waiting = sums(rows.flatMap((row) => [...row.cells.values()]));
    return [{ code: region.code, name: region.name, waiting, rows }];
  });
}

/** Kinds that hold anything, in the order of the glossary. */
export const kindsOf = (order: readonly Kind[], cells: readonly Cell[]): readonly Kind[] =>
  order.filter((kind) => cells.some((cell) => cell.kind === kind));

/** Where people wait and nothing covers them, most first: what to negotiate next. */
export const agendaOf = (cells: readonly Cell[]): readonly Cell[] =>
  cells
    .filter((cell) => standingOf(cell) === 'uncovered')
    .sort((one, other) => other.waiting - one.waiting || one.provinceCode.localeCompare(other.provinceCode));

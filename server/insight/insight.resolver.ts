import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../events/context.js';
import { Partner } from '../partners/partner.entity.js';
import { invalidInput, unauthenticated } from '../platform/errors.js';
import { toGlobalId } from '../platform/ids.js';
import { Province } from '../territory/province.entity.js';
import { Region } from '../territory/region.entity.js';
import { coverage } from './coverage.actions.js';
import { FigureDimension, type FigureRule } from './figure.rules.js';
import { counted, type FigureRow, figures, referralSums } from './figure.actions.js';
import { FigureGroupInput } from './figure.inputs.js';
import {
  CountedList,
  CoverageCell,
  Figure,
  type FigureGroup,
  PublishedFigure,
  type ReferralCell,
  ReferralFigures,
} from './insight.views.js';
import { PUBLISHED_FIGURES } from './published_figure.data.js';

const FIRST_YEAR = 2001;
const LAST_YEAR = 2100;

@Resolver()
export class InsightResolver {
  @Query(() => [CoverageCell], {
    description:
      'Where support reaches and where people wait: cells that hold anything. For the commission; NOT_ALLOWED `insight.coverage_not_yours`.',
  })
  async coverage(@Ctx() ctx: Context): Promise<CoverageCell[]> {
    const rows = await coverage(ctx.unitOfWork, ctx.viewer);
    const provinces = await ctx.unitOfWork.run(ctx.viewer, ({ em }) =>
      em.find(Province, {}, { populate: ['region'] }),
    );
    const byCode = new Map(provinces.map((province) => [province.code, province]));
    return rows.flatMap((row) => {
      const province = byCode.get(row.province);
      return province === undefined ? [] : [{ ...row, province }];
    });
  }

  @Query(() => [Figure], {
    description: 'The figures of a year over what the viewer may see, each with its rule.',
  })
  async figures(
    @Arg('year', () => Int, { description: 'From 2001 on.' }) year: number,
    @Arg('by', () => FigureDimension, { description: 'What to break them down by.' }) by: FigureDimension,
    @Ctx() ctx: Context,
  ): Promise<Figure[]> {
    check(ctx, year);
    const rows = await figures(ctx.unitOfWork, ctx.viewer, year, by);
    const names = await namesFor(ctx, by);
    return rows.map((row) => asFigure(row, by, names));
  }

  @Query(() => ReferralFigures, {
    description:
      'The referrals sent in a year by region, kind of support and state, over what the viewer may see.',
  })
  async referralFigures(
    @Arg('year', () => Int, { description: 'From 2001 on.' }) year: number,
    @Ctx() ctx: Context,
  ): Promise<ReferralFigures> {
    check(ctx, year);
    const { rule, sums } = await referralSums(ctx.unitOfWork, ctx.viewer, year);
    const regions = await ctx.unitOfWork.run(ctx.viewer, ({ em }) => em.find(Region, {}));
    const byCode = new Map(regions.map((region) => [region.code, region]));
    const cells = sums.flatMap(({ region: code, ...sum }): ReferralCell[] => {
      const region = byCode.get(code);
      return region === undefined ? [] : [{ ...sum, region }];
    });
    return { ...ruleOf(rule), cells };
  }

  @Query(() => CountedList, {
    description:
      'The list behind a figure: what the rule counted. NOT_FOUND for an unknown rule, version or group.',
  })
  async counted(
    @Arg('rule', () => String, { description: 'The counting rule.' }) rule: string,
    @Arg('ruleVersion', () => Int, { description: 'Its version.' }) version: number,
    @Arg('year', () => Int, { description: 'From 2001 on.' }) year: number,
    @Arg('groups', () => [FigureGroupInput], {
      defaultValue: [],
      description: 'Only what stands in all of these, one for a dimension; none: the whole figure.',
    })
    groups: FigureGroupInput[],
    @Ctx() ctx: Context,
  ): Promise<CountedList> {
    check(ctx, year);
    return counted(ctx.unitOfWork, ctx.viewer, { rule, version, year, groups });
  }

  @Query(() => [PublishedFigure], {
    description:
      'Totals as the press reported them; they contradict each other because nobody named the rule.',
  })
  publishedFigures(@Ctx() ctx: Context): PublishedFigure[] {
    if (ctx.viewer.personId === null) throw unauthenticated();
    return [...PUBLISHED_FIGURES];
  }
}

function check(ctx: Context, year: number): void {
  if (ctx.viewer.personId === null) throw unauthenticated();
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw invalidInput('figures.year_out_of_bounds', ['year'], { from: FIRST_YEAR, until: LAST_YEAR });
  }
}

type Names = ReadonlyMap<string, { nameAr: string; nameFr: string }>;

async function namesFor(ctx: Context, by: FigureDimension): Promise<Names> {
  return ctx.unitOfWork.run(ctx.viewer, async ({ em }): Promise<Names> => {
    if (by === FigureDimension.REGION)
      return new Map((await em.find(Region, {})).map((one) => [one.code, one]));
    if (by === FigureDimension.PARTNER)
      return new Map((await em.find(Partner, {})).map((one) => [one.id, one]));
    return new Map();
  });
}

function asFigure({ rule, value, groups }: FigureRow, by: FigureDimension, names: Names): Figure {
  const asGroup = (group: { key: string; value: string }): FigureGroup => ({
    key: by === FigureDimension.PARTNER ? toGlobalId('Partner', group.key) : group.key,
    labelAr: names.get(group.key)?.nameAr ?? null,
    labelFr: names.get(group.key)?.nameFr ?? null,
    value: group.value,
  });
  return { ...ruleOf(rule), subject: rule.subject, value, groups: groups?.map(asGroup) ?? null };
}

const ruleOf = ({ rule, version, labelAr, labelFr, labelEn }: FigureRule) => ({
  ...{ rule, ruleVersion: version },
  ...{ labelAr, labelFr, labelEn },
});

import type { PublishedFigure } from './insight.views.js';

/** Totals of the programme as the press reported them between 2010 and 2021. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  { asOf: '2010', figure: 'enterprises created', value: 1400, note: '“More than”, over nine years.' },
  {
    asOf: '2013-08',
    figure: 'enterprises created',
    value: 1300,
    note: '“More than”; lower than the figure of 2010, so another rule counted it.',
  },
  { asOf: '2015-03', figure: 'outreach meetings since 2001', value: 1200, note: '“More than”.' },
  {
    asOf: '2018-12',
    figure: 'projects financed',
    value: 2212,
    note: '36 of them in the province of Figuig.',
  },
  {
    asOf: '2019-12',
    figure: 'projects supported',
    value: 2400,
    note: '“More than”; in the province of Figuig 27 by the commission, 4 by the INDH and 3 under study.',
  },
  {
    asOf: '2021-12',
    figure: 'enterprises',
    value: 2881,
    note: 'With 8,119 jobs, 4,409 of them for the resistance family; 261 cooperatives and 143 associations.',
  },
  {
    asOf: '2021',
    figure: 'files treated in the year',
    value: 213,
    note: '34 cooperatives and 179 individual projects; 5,200,000 dirhams.',
  },
];

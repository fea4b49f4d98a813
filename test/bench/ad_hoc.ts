import { randomInt } from 'node:crypto';
import { type Bench, type Result, those } from './bench.js';
import type { Sent } from './client.js';
import { adHocGoal } from './goals.js';
import type { Contender } from './processes.js';
import { pageWith, send } from './questions.js';
import { noiseIn } from './report.js';
import { type Figures, takeTurns } from './turns.js';
import type { World } from './world.js';

const FIELDS = [
  'nameAr',
  'nameLatin',
  'bornOn',
  'sex',
  'phone',
  'email',
  'education',
  'situation',
  'projectTitleAr',
];
const MORE = ['projectTitleFr', 'projectSummary', 'sector', 'legalForm', 'stage'];
const DOCUMENTS = 60;

/** The page with so many different choices of fields that none was ever seen: nothing prepared can serve it. */
function unseen({ name }: Contender, { officers }: World): Sent[] {
  return Array.from({ length: DOCUMENTS }, (_, at) => {
    const alias = `field${randomInt(2 ** 40)}`;
    const chosen = [...FIELDS, ...MORE].filter(() => randomInt(2) === 1);
    const query = pageWith(name, [`${alias}: nameAr`, ...chosen].join(' '));
    return send(name, query, {}, officers[at % officers.length]);
  });
}

/** A document never seen before beside the same document warm. */
export async function adHoc(bench: Bench): Promise<Result> {
  const { game, world } = bench;
  const quiet = { ...game, connections: 4 };
  const figures: Figures[] = [];
  for (const contender of those(bench, 'hub', 'postgraphile')) {
    let documents = unseen(contender, world);
    const fresh = {
      label: `${contender.name} unseen`,
      contender,
      requests: () => (documents = unseen(contender, world)),
      once: true,
    };
    const warm = { label: `${contender.name} warm`, contender, requests: () => documents };
    figures.push(...(await takeTurns(quiet, [fresh])), ...(await takeTurns(quiet, [warm])));
  }
  const title = 'the page by documents never seen before, and by the same documents warm';
  return { question: 'ad-hoc', title, figures, goals: adHocGoal(figures), noise: noiseIn(figures) };
}

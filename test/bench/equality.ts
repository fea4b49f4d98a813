import { isDeepStrictEqual } from 'node:util';
import { request } from 'undici';
import type { Sent } from './client.js';
import type { Contender } from './processes.js';
import { type Question, requestsFor } from './questions.js';
import type { World } from './world.js';

const SAMPLES = 6;

/** All contenders answer alike, or nothing is timed. Says how large an answer is. */
export async function assertAlike(
  question: Question,
  contenders: readonly Contender[],
  world: World,
): Promise<void> {
  for (let at = 0; at < SAMPLES; at++) {
    const answers: { name: string; answer: unknown }[] = [];
    for (const contender of contenders) {
      const sent = requestsFor(question, contender.name, world);
      const one = sent[at % sent.length];
      if (one !== undefined) answers.push({ name: contender.name, answer: plain(await ask(contender, one)) });
    }
    const [first, ...others] = answers;
    const other = others.find(({ answer }) => !isDeepStrictEqual(answer, first?.answer));
    if (first === undefined || other === undefined) continue;
    const [a, b] = [first, other].map(({ name, answer }) => `${name}: ${JSON.stringify(answer)}`);
    throw new Error(`${question.key} is answered differently, so it is not timed.\n${a}\n${b}`);
  }
}

async function ask({ url, name }: Contender, { body, headers }: Sent): Promise<unknown> {
  const response = await request(`${url}/graphql`, { method: 'POST', body, headers });
  const text = await response.body.text();
  const { data } = JSON.parse(text) as { data?: Record<string, unknown> | null };
  const isEmpty = data == null || Object.values(data).every((value) => value === null);
  if (response.statusCode !== 200 || isEmpty || text.includes('"errors":')) {
    throw new Error(`${name} refuses: ${response.statusCode} ${text.slice(0, 1000)}`);
  }
  return data;
}

/** The same facts whatever they are wrapped in: a page is its rows, a cell's region its code, a number a number. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '__typename');
  const [only] = entries;
  if (only !== undefined && entries.length === 1 && ['nodes', 'cells', 'code'].includes(only[0]))
    return plain(only[1]);
  return Object.fromEntries(entries.map(([name, inner]) => [name, plain(inner)]));
}

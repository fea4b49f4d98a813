import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A file of the house: its path from the project's folder, with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A module imports only from those on lines above its own. */
export const ORDER: readonly (readonly string[])[] = [
  ['platform'],
  ['config'],
  ['database'],
  ['reads'],
  ['events'],
  ['identity'],
  ['territory'],
  ['partners'],
  ['agreements', 'beneficiaries'],
  ['outreach'],
  ['commitments'],
  ['referrals'],
  ['insight'],
  ['demo'],
  ['graphql'],
  ['modules'],
  ['http'],
  ['hub'],
  ['worker'],
  ['main'],
  ['cli'],
  // Run before anything is built, and load the rest by name.
  ['build'],
  ['develop'],
  ['start'],
];

/** Know no word of the domain: all of them is open to every module above. */
const OPEN = new Set(
  'platform config database reads events graphql modules http hub worker main cli build develop start'.split(
    ' ',
  ),
);

/** Put the house together, and so see all of it. */
const COMPOSING = new Set(['modules', 'hub', 'worker', 'main', 'cli', 'demo', 'start']);

/** Inside a module a file imports only from roles on lines above its own, or of its own. */
export const ROLES: readonly (readonly string[])[] = [
  ['rules'],
  ['entity', 'views', 'data'],
  ['inputs'],
  ['access'],
  ['actions'],
  ['resolver'],
];

/** What another module may see: rows to point down at, verbs to ask for, and the words (enums, types) those use. */
const SEEN_BY_OTHERS = new Set(['entity', 'actions', 'rules', 'views']);

const LONGEST = 300;

type Rule = (source: Source) => string[];

/** Every way in which the files break the house's rules, one line each. */
export function violations(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    RULES.flatMap((rule) => rule(source)).map((fault) => `${source.path}: ${fault}`),
  );
}

export function importsOf({ path, text }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name,
  );
}

const isServer = (path: string): boolean => path.startsWith('server/');
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** `server/referrals/referral.rules.ts` → `referrals`; `server/main.ts` → `main`. */
const moduleOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\..*$/, '');
const roleOf = (path: string): string | null => /\.(\w+)\.[jt]sx?$/.exec(posix.basename(path))?.[1] ?? null;
const rank = (lines: readonly (readonly string[])[], name: string): number =>
  lines.findIndex((line) => line.includes(name));

const ordered: Rule = (source) => {
  if (!isServer(source.path) || isTest(source.path)) return [];
  const own = moduleOf(source.path);
  if (rank(ORDER, own) === -1) return [`the module "${own}" has no place in the order of modules`];
  const others = importsOf(source).filter((path) => isServer(path) && moduleOf(path) !== own);
  return others
    .filter((path) => rank(ORDER, moduleOf(path)) >= rank(ORDER, own))
    .map((path) => `imports ${path}, which stands beside or above it`);
};

const rolesInOrder: Rule = (source) => {
  const own = rank(ROLES, roleOf(source.path) ?? '');
  if (!isServer(source.path) || isTest(source.path) || own === -1) return [];
  return importsOf(source)
    .filter((path) => isServer(path) && moduleOf(path) === moduleOf(source.path))
    .filter((path) => rank(ROLES, roleOf(path) ?? '') > own)
    .map((path) => `imports ${path}, whose role comes after its own`);
};

const rolesKnown: Rule = ({ path }) => {
  const isDomain =
    isServer(path) && !isTest(path) && !OPEN.has(moduleOf(path)) && !COMPOSING.has(moduleOf(path));
  return isDomain && rank(ROLES, roleOf(path) ?? '') === -1 ? ['has no role in its name'] : [];
};

const seenByOthers: Rule = (source) => {
  const own = moduleOf(source.path);
  if (!isServer(source.path) || isTest(source.path) || COMPOSING.has(own)) return [];
  return importsOf(source)
    .filter((path) => isServer(path) && moduleOf(path) !== own && !OPEN.has(moduleOf(path)))
    .filter((path) => !SEEN_BY_OTHERS.has(roleOf(path) ?? ''))
    .map((path) => `imports ${path}, which is private to its module`);
};

const webApart: Rule = (source) => {
  if (!source.path.startsWith('web/')) return [];
  const feature = (path: string): string | null => /^web\/features\/([^/.]+)/.exec(path)?.[1] ?? null;
  const own = feature(source.path);
  return importsOf(source).flatMap((path) => {
    if (isServer(path)) return [`imports ${path} from the server`];
    const other = feature(path);
    if (other === null || isTest(source.path)) return [];
    if (own !== null && own !== other) return [`imports ${path} from another feature`];
    const isBelow = /^web\/(ui|graphql|i18n)\//.test(source.path);
    return isBelow ? [`imports ${path}, a feature, from below it`] : [];
  });
};

const uiKnowsNoPage: Rule = (source) =>
  /^web\/(ui|features|graphql|i18n)\//.test(source.path)
    ? importsOf(source)
        .filter((path) => path.startsWith('web/pages/'))
        .map((path) => `imports ${path}, a page`)
    : [];

const short: Rule = ({ text }) => {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? [`has ${lines} lines, the most is ${LONGEST}`] : [];
};

const flat: Rule = ({ path }) => {
  const most = isServer(path) ? 3 : 4;
  return path.split('/').length > most ? ['lies too deep'] : [];
};

const noBarrels: Rule = ({ path }) => {
  const name = posix.basename(path).replace(/\..*$/, '');
  const words = name.split('_');
  if (name === 'index') return ['is a barrel'];
  const empty = words.find((word) => /^(utils?|helpers?|managers?|services?|common|handlers?)$/.test(word));
  return empty === undefined ? [] : [`"${empty}" says nothing about what it holds`];
};

const environmentOnce: Rule = ({ path, text }) =>
  isServer(path) && path !== 'server/config.ts' && text.includes('process.env')
    ? ['reads the environment, which only server/config.ts does']
    : [];

const underAViewer: Rule = ({ path, text }) =>
  isServer(path) && !/^server\/(database|platform)\//.test(path) && /\bgetKysely\(/.test(text)
    ? ['calls getKysely(, which escapes row-level security outside the unit of work']
    : [];

const RULES: readonly Rule[] = [
  ordered,
  rolesInOrder,
  rolesKnown,
  seenByOthers,
  webApart,
  uiKnowsNoPage,
  short,
  flat,
  noBarrels,
  environmentOnce,
  underAViewer,
];

/** The files of server/ and web/ that people write. */
export function sourcesOf(project: string): Source[] {
  return ['server', 'web'].flatMap((top) =>
    readdirSync(join(project, top), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(top, name.replaceAll('\\', '/')))
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\/generated\/|\.d\.m?ts$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(project, path), 'utf8') })),
  );
}

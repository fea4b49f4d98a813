import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, sourcesOf, violations } from './support/architecture.js';

test('the house keeps its rules', () => {
  expect(violations(sourcesOf(resolve(import.meta.dirname, '..')))).toEqual([]);
});

test('every way of importing is seen, comments are not', () => {
  const text = `import 'a';\nimport { b } from "./b.js";\nexport * from '../c.js';\nconst d = await import('../d/e.js');
    // from './f.js'\n/** from './g.js' */\nimport {\n  type H,\n} from './h.js';`;
  const found = importsOf({ path: 'server/x/y.ts', text });
  expect(found).toEqual(['a', 'server/x/b.js', 'server/c.js', 'server/d/e.js', 'server/x/h.js']);
});

/** Each rule with a file that breaks it and nothing else; a rule that lets its file pass is no rule. */
test.each([
  [
    'a lower module importing a higher one',
    'server/agreements/a.actions.ts',
    `import '../referrals/r.actions.js'`,
    /above it/,
  ],
  [
    'modules side by side',
    'server/agreements/a.actions.ts',
    `import '../beneficiaries/b.entity.js'`,
    /beside or above/,
  ],
  ['a module that nobody placed', 'server/billing/b.rules.ts', '', /no place/],
  ['rules importing an entity', 'server/referrals/r.rules.ts', `import './r.entity.js'`, /role comes after/],
  [
    'an action importing a resolver',
    'server/referrals/r.actions.ts',
    `import './r.resolver.js'`,
    /role comes after/,
  ],
  [
    'an input importing an action',
    'server/referrals/r.inputs.ts',
    `import './r.actions.js'`,
    /role comes after/,
  ],
  ['a file without a role', 'server/referrals/notes.ts', '', /no role/],
  [
    'another module’s access',
    'server/referrals/r.actions.ts',
    `import '../agreements/a.access.js'`,
    /private/,
  ],
  [
    'another module’s inputs',
    'server/referrals/r.resolver.ts',
    `import '../agreements/a.inputs.js'`,
    /private/,
  ],
  [
    'the portals importing the server',
    'web/pages/p.tsx',
    `import '../../server/platform/ids.js'`,
    /from the server/,
  ],
  [
    'a feature importing a feature',
    'web/features/referrals/r.tsx',
    `import '../agreements/a'`,
    /another feature/,
  ],
  ['the ui importing a feature', 'web/ui/u.tsx', `import '../features/agreements/a'`, /from below/],
  ['a feature importing a page', 'web/features/referrals/r.tsx', `import '../../pages/p'`, /a page/],
  ['a long file', 'server/platform/l.ts', 'x\n'.repeat(301), /301 lines/],
  ['a deep file', 'server/referrals/inbox/r.rules.ts', '', /too deep/],
  ['a deep file of the portals', 'web/features/referrals/inbox/r.tsx', '', /too deep/],
  ['a barrel', 'web/ui/index.ts', '', /barrel/],
  ['a name that says nothing', 'server/platform/date_utils.ts', '', /says nothing/],
  ['the environment read elsewhere', 'server/http/s.ts', 'process.env.PORT', /environment/],
  ['a bare getKysely', 'server/insight/i.actions.ts', 'em.getKysely()', /row-level security/],
])('%s is found', (_what, path, text, fault) => {
  const found = violations([{ path, text }]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(fault);
});

test('what the house allows passes', () => {
  const path = 'server/referrals/referral.actions.ts';
  const text = [
    `import '../commitments/commitment.actions.js';`,
    `import '../agreements/clause.entity.js';`,
    `import '../platform/errors.js';`,
    `import '../reads/reader.js';`,
    `import './referral.rules.js';`,
    `import './referral.inputs.js';`,
  ].join('\n');
  const page = { path: 'web/pages/inbox.page.tsx', text: `import '../features/referrals/inbox';` };
  expect(violations([{ path, text }, page])).toEqual([]);
});

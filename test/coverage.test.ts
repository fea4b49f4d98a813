import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SupportKind } from '../server/partners/programme.rules.js';
import { Scope } from '../server/platform/viewer.js';
import { fileFilterOf } from '../web/features/beneficiaries/file_filter.js';
import { type DemoHub, openDemo } from './support/demo.js';
import { askOver, type Caller, toolOver } from './support/hub.js';

let demo: DemoHub;
let programme: Caller;

beforeAll(async () => {
  demo = await openDemo('coverage');
  programme = await toolOver(demo.url, 'programme@example.org', Scope.READ_FIGURES, Scope.READ_REFERRALS);
}, 180_000);
afterAll(() => demo.close());

interface Cell {
  readonly kind: SupportKind;
  readonly waiting: number;
  readonly province: { readonly code: string };
}

const COVERAGE = { query: '{ coverage { kind waiting province { code } } }' };
const LIST = {
  query:
    'query List($filter: BeneficiaryFileFilter) { beneficiaryFiles(filter: $filter, first: 1) { totalCount } }',
};

test('the number of those who wait opens the list that it counts', async () => {
  const { coverage } = await askOver<{ coverage: Cell[] }>(demo.url, programme, COVERAGE);
  const counted = coverage.filter(({ waiting }) => waiting > 0);
  const listed: Cell[] = [];
  for (const { kind, province } of counted) {
    const filter = fileFilterOf('waiting', { supportKind: kind, provinceCode: province.code });
    const { beneficiaryFiles } = await askOver<{ beneficiaryFiles: { totalCount: number } }>(
      demo.url,
      programme,
      LIST,
      { filter },
    );
    listed.push({ kind, province, waiting: beneficiaryFiles.totalCount });
  }
  expect(counted.length).toBeGreaterThan(0);
  expect(listed).toEqual(counted);
});

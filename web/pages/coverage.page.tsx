import { Coverage } from '../features/insight/coverage.js';

/** `/coverage`: provinces down, kinds of support across. */
export function CoveragePage() {
  return <Coverage />;
}

import { Counted } from '../features/insight/counted.js';

/** `/figures/counted`: the list behind one number. */
export function CountedPage() {
  return <Counted />;
}

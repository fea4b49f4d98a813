import { PageHeader } from '../ui/page.js';

/** Every part of `ui/` in every state, to look at while working on it. */
export function KitchenPage() {
  return <PageHeader title="Kitchen" />;
}

import { Figures } from '../features/insight/figures.js';

/** `/figures`. */
export function FiguresPage() {
  return <Figures />;
}

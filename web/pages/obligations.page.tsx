import { useParams } from 'react-router';
import { ObligationDetail } from '../features/obligations/obligation_detail.js';
import { ObligationList } from '../features/obligations/obligation_list.js';

/** `/obligations` and `/obligations/:id`. */
export function ObligationsPage() {
  const { id } = useParams();
  return <ObligationList>{id && <ObligationDetail key={id} id={id} />}</ObligationList>;
}

import { useParams } from 'react-router';
import { Parties } from '../features/agreements/parties.js';

/** `/agreements/:id/parties`: the frame, the parties, what they signed. */
export function AgreementPartiesPage() {
  const { id = '' } = useParams();
  return <Parties key={id} id={id} />;
}

import { useParams } from 'react-router';
import { TextInForce } from '../features/agreements/text_in_force.js';

/** `/agreements/:id/text?on=2026-01-01`: the text in force on a date. */
export function AgreementTextPage() {
  const { id = '' } = useParams();
  return <TextInForce key={id} id={id} />;
}

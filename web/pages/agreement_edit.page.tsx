import { useParams } from 'react-router';
import { EditAgreement } from '../features/agreements/frame_form.js';

/** `/agreements/:id/edit`: the frame; clauses are countered where they stand. */
export function AgreementEditPage() {
  const { id = '' } = useParams();
  return <EditAgreement key={id} id={id} />;
}

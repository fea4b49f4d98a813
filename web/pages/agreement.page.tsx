import { Outlet, useParams } from 'react-router';
import { AgreementFrame } from '../features/agreements/agreement_frame.js';

/** `/agreements/:id`: an agreement's head, with one of its parts below. */
export function AgreementPage() {
  const { id = '' } = useParams();
  return (
    <AgreementFrame key={id} id={id}>
      <Outlet />
    </AgreementFrame>
  );
}

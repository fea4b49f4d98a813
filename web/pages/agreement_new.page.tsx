import { NewAgreement } from '../features/agreements/frame_form.js';

/** `/agreements/new`. */
export function AgreementNewPage() {
  return <NewAgreement />;
}

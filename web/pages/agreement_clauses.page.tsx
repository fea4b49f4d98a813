import { useParams } from 'react-router';
import { AgreementClauses } from '../features/agreements/agreement_clauses.js';

/** `/agreements/:id` and `/agreements/:id/clauses/:clauseId`. */
export function AgreementClausesPage() {
  const { id = '', clauseId } = useParams();
  return <AgreementClauses key={id} id={id} clauseId={clauseId ?? null} />;
}

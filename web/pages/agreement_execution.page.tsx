import { useParams } from 'react-router';
import { Execution } from '../features/agreements/execution.js';

/** `/agreements/:id/execution`: commitments, obligations, committee. */
export function AgreementExecutionPage() {
  const { id = '' } = useParams();
  return <Execution key={id} id={id} />;
}

import { useParams } from 'react-router';
import { EnterpriseDetail } from '../features/enterprises/enterprise_detail.js';
import { EnterpriseList } from '../features/enterprises/enterprise_list.js';

/** `/enterprises` and, beside the list, `/enterprises/:id`. */
export function EnterprisesPage() {
  const { id } = useParams();
  return <EnterpriseList>{id && <EnterpriseDetail key={id} id={id} />}</EnterpriseList>;
}

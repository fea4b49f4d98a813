import { useParams } from 'react-router';
import { NewClause } from '../features/agreements/new_clause.js';

/** `/agreements/:id/clauses/new`. */
export function ClauseNewPage() {
  const { id = '' } = useParams();
  return <NewClause key={id} id={id} />;
}

import { useParams } from 'react-router';
import { FileDetail } from '../features/beneficiaries/file_detail.js';
import { FileList } from '../features/beneficiaries/file_list.js';

/** `/files` and, beside the list, `/files/:id`. */
export function FilesPage() {
  const { id } = useParams();
  return <FileList>{id && <FileDetail key={id} id={id} fitting={null} after={null} />}</FileList>;
}

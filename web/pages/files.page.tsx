import { useParams } from 'react-router';
import { FileDetail } from '../features/beneficiaries/file_detail.js';
import { FileList } from '../features/beneficiaries/file_list.js';
import { FileEnterprise } from '../features/enterprises/file_enterprise.js';
import { FileMatches } from '../features/matches/file_matches.js';
import { FileReferrals } from '../features/matches/file_referrals.js';

/** `/files` and, beside the list, `/files/:id`: the story, what fits it, and what came of it. */
export function FilesPage() {
  const { id } = useParams();
  return (
    <FileList>
      {id && (
        <FileDetail
          key={id}
          id={id}
          fitting={
            <>
              <FileMatches fileId={id} />
              <FileReferrals fileId={id} />
            </>
          }
          after={<FileEnterprise fileId={id} />}
        />
      )}
    </FileList>
  );
}

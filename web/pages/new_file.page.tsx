import { NewFile } from '../features/beneficiaries/file_new.js';
import { Page } from '../ui/page.js';

/** `/files/new`, or `/files/new?idea=…` for an idea noted at a meeting. */
export function NewFilePage() {
  return (
    <Page wide>
      <NewFile />
    </Page>
  );
}

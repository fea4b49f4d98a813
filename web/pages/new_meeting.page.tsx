import { NewMeeting } from '../features/meetings/meeting_new.js';
import { Page } from '../ui/page.js';

/** `/meetings/new`. */
export function NewMeetingPage() {
  return (
    <Page>
      <NewMeeting />
    </Page>
  );
}

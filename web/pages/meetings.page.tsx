import { useParams } from 'react-router';
import { MeetingDetail } from '../features/meetings/meeting_detail.js';
import { MeetingList } from '../features/meetings/meeting_list.js';

/** `/meetings` and, beside the list, `/meetings/:id`. */
export function MeetingsPage() {
  const { id } = useParams();
  return <MeetingList>{id && <MeetingDetail key={id} id={id} />}</MeetingList>;
}

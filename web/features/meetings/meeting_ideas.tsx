import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconBulb, IconFolder } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useLasting } from '../../graphql/lasting.js';
import type { Meeting_IdeasFragment } from '../../graphql/generated/graphql.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ActionBar } from '../../ui/action_bar.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page.js';
import styles from './meeting.module.css';
import { NoteIdea } from './note_idea.js';
import { meetingTexts } from './meeting.texts.js';

export const meetingIdeas = graphql(`
  fragment Meeting_ideas on OutreachMeeting {
    id
    ideas {
      id
      titleAr
      titleFr
      sector
      holder
      file {
        id
        reference
      }
    }
    viewerActions {
      action
      enabled
      rule
    }
  }
`);

type Idea = Meeting_IdeasFragment['ideas'][number];

function IdeaRow({ idea, takesUp }: { idea: Idea; takesUp: boolean }) {
  const t = useTexts(meetingTexts);
  const word = useWords();
  const text = useLocalText();
  const { id, file, holder, sector, titleAr, titleFr } = idea;
  return (
    <li>
      <div className={styles.words}>
        <p className={styles.title}>
          <bdi>{text(titleAr, titleFr)}</bdi>
        </p>
        <p className={styles.muted}>
          {word('sector', sector)}
          {holder && <> · {t('holder', { name: holder })}</>}
        </p>
      </div>
      {file ? (
        <Button
          component={Link}
          to={`/files/${file.id}?view=all`}
          size="xs"
          variant="subtle"
          leftSection={<IconFolder size={16} stroke={1.7} />}
        >
          {t('has_file')} <bdi dir="ltr">&nbsp;{file.reference}</bdi>
        </Button>
      ) : (
        takesUp && (
          <Button component={Link} to={`/files/new?idea=${id}`} size="xs" variant="default">
            {t('to_file')}
          </Button>
        )
      )}
    </li>
  );
}

/** What people want to found, and which of it became a file. */
export function MeetingIdeas({ meeting }: { meeting: FragmentType<typeof meetingIdeas> }) {
  const t = useTexts(meetingTexts);
  const [open, setOpen] = useState(false);
  const [noted, setNoted] = useState<string | null>(null);
  const data = useLasting(useFragment({ fragment: meetingIdeas, from: meeting }));
  if (data === null) return null;
  const { id, ideas, viewerActions } = data;
  const takesUp = viewerActions.some(({ action, enabled }) => action === 'NOTE_IDEA' && enabled);
  return (
    <Section title={t('ideas')}>
      {ideas.length === 0 && <p className={styles.prose}>{t('ideas_none')}</p>}
      {ideas.length > 0 && (
        <ul className={styles.ideas} aria-label={t('ideas')}>
          {ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} takesUp={takesUp} />
          ))}
        </ul>
      )}
      <div className={styles.below}>
        {noted !== null && !open && (
          <Notice tone="good" onClose={() => setNoted(null)}>
            {t('note.saved', { title: noted })}
          </Notice>
        )}
        {open ? (
          <NoteIdea meetingId={id} onNoted={setNoted} onClose={() => setOpen(false)} />
        ) : (
          <div className={styles.buttons}>
            <ActionBar
              actions={viewerActions}
              labels={{ NOTE_IDEA: { label: t('note_action'), icon: IconBulb } }}
              onAct={() => setOpen(true)}
            />
          </div>
        )}
      </div>
    </Section>
  );
}

import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { useWordOptions, wordOf } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { useDraft } from '../../ui/draft.js';
import { meetingTexts } from './meeting.texts.js';

const noteIdea = graphql(`
  mutation NoteIdea($input: NoteIdeaInput!) {
    noteIdea(input: $input) {
      idea {
        id
        meeting {
          id
          ...Meeting_ideas
        }
      }
    }
  }
`);

const nothing = { titleAr: '', titleFr: '', sector: '', holder: '' };

interface NoteProps {
  meetingId: string;
  onNoted: (title: string) => void;
  onClose: () => void;
}

export function NoteIdea({ meetingId, onNoted, onClose }: NoteProps) {
  const t = useTexts(meetingTexts);
  const sectors = useWordOptions('sector');
  const { act, busy, fault } = useAct(noteIdea);
  const [typed, setTyped, clear] = useDraft(`meeting.${meetingId}.idea`, nothing);
  const [tried, setTried] = useState(false);
  const sector = wordOf('sector', typed.sector);
  const change = (field: keyof typeof nothing) => (event: { currentTarget: { value: string } }) =>
    setTyped({ ...typed, [field]: event.currentTarget.value });
  const confirm = async (): Promise<void> => {
    setTried(true);
    const titleAr = typed.titleAr.trim();
    if (titleAr === '' || sector === null) return;
    const given = {
      titleAr,
      sector,
      titleFr: typed.titleFr.trim() || null,
      holder: typed.holder.trim() || null,
    };
    if ((await act({ meetingId, ...given })) === null) return;
    clear();
    onNoted(titleAr);
    onClose();
    happened('OutreachMeeting', meetingId);
  };
  return (
    <ConfirmPanel
      title={t('note.title')}
      confirm={t('note.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Stack gap="sm">
        <TextInput
          label={t('note.title_ar')}
          required
          lang="ar-MA"
          dir="rtl"
          maxLength={300}
          value={typed.titleAr}
          onChange={change('titleAr')}
          error={tried && typed.titleAr.trim() === '' ? t('note.needed') : null}
        />
        <TextInput
          label={t('note.title_fr')}
          lang="fr-MA"
          dir="ltr"
          maxLength={300}
          value={typed.titleFr}
          onChange={change('titleFr')}
        />
        <NativeSelect
          label={t('note.sector')}
          required
          data={[{ value: '', label: '—', disabled: true }, ...sectors]}
          value={typed.sector}
          onChange={change('sector')}
          error={tried && sector === null ? t('note.needed') : null}
        />
        <TextInput
          label={t('note.holder')}
          description={t('note.holder_hint')}
          dir="auto"
          maxLength={200}
          value={typed.holder}
          onChange={change('holder')}
        />
      </Stack>
    </ConfirmPanel>
  );
}

import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { fileActionsTexts } from './file_actions.texts.js';
import { stages, type Stage } from './stage_track.js';

const moveStage = graphql(`
  mutation MoveStage($input: MoveStageInput!) {
    moveStage(input: $input) {
      file {
        id
        stateSince
        ...File_actions
        ...File_story
      }
    }
  }
`);

interface MoveProps {
  fileId: string;
  stage: Stage;
  /** The version on screen: a stage decided on something older is not overwritten. */
  version: number;
  onClose: () => void;
}

interface FieldsProps {
  from: Stage;
  to: Stage | '';
  setTo: (to: Stage) => void;
  reason: string;
  setReason: (reason: string) => void;
  tried: boolean;
}

const isBack = (from: Stage, to: Stage | ''): boolean =>
  to !== '' && stages.indexOf(to) < stages.indexOf(from);

function StageFields({ from, to, setTo, reason, setReason, tried }: FieldsProps) {
  const t = useTexts(fileActionsTexts);
  const word = useWords();
  return (
    <>
      <Radio.Group
        label={t('move.stage')}
        value={to}
        onChange={(chosen) => setTo(chosen as Stage)}
        error={tried && to === '' ? t('move.stage_needed') : null}
      >
        <Stack gap="xs" my="xs">
          {stages
            .filter((stage) => stage !== from)
            .map((stage) => (
              <Radio
                key={stage}
                value={stage}
                label={word('stage', stage)}
                description={isBack(from, stage) ? t('move.back') : null}
              />
            ))}
        </Stack>
      </Radio.Group>
      {isBack(from, to) && (
        <Textarea
          label={t('move.reason')}
          required
          autosize
          minRows={2}
          maxRows={8}
          maxLength={1000}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && reason.trim() === '' ? t('move.reason_needed') : null}
        />
      )}
    </>
  );
}

/** The hub knows which steps a project may take; a step back leaves its reason with the file. */
export function MoveStage({ fileId, stage, version, onClose }: MoveProps) {
  const t = useTexts(fileActionsTexts);
  const word = useWords();
  const { act, busy, fault } = useAct(moveStage);
  const [seen] = useState(version);
  const [to, setTo] = useState<Stage | ''>('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const conflict = fault?.code === 'CONFLICT';
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (to === '' || (isBack(stage, to) && reason.trim() === '')) return;
    // After a conflict the file on screen is the new one, and confirming again is a decision on it.
    const expectedVersion = conflict ? version : seen;
    const taken = await act({ id: fileId, stage: to, expectedVersion, reason: reason.trim() || null });
    happened('BeneficiaryFile', fileId);
    if (taken !== null) onClose();
  };
  return (
    <ConfirmPanel
      title={t('move.title')}
      consequence={t('move.text', { stage: word('stage', stage) })}
      confirm={to === '' ? t('move.confirm_plain') : t('move.confirm', { stage: word('stage', to) })}
      {...{ busy, fault }}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <StageFields from={stage} {...{ to, setTo, reason, setReason, tried }} />
    </ConfirmPanel>
  );
}

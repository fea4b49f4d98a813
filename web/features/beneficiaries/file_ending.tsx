import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { happened } from '../../graphql/happenings.js';
import { useTexts } from '../../i18n/texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { useDraft } from '../../ui/draft.js';
import { fileActionsTexts } from './file_actions.texts.js';

const closeFile = graphql(`
  mutation CloseFile($input: CloseFileInput!) {
    closeFile(input: $input) {
      file {
        id
        state
        stateSince
        ...File_actions
      }
    }
  }
`);

const reopenFile = graphql(`
  mutation ReopenFile($input: ReopenFileInput!) {
    reopenFile(input: $input) {
      file {
        id
        state
        stateSince
        ...File_actions
      }
    }
  }
`);

interface PanelProps {
  fileId: string;
  onClose: () => void;
}

export function CloseFile({ fileId, onClose }: PanelProps) {
  const t = useTexts(fileActionsTexts);
  const { act, busy, fault } = useAct(closeFile);
  const [reason, setReason, clear] = useDraft(`file.${fileId}.close`, '');
  const [tried, setTried] = useState(false);
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '' || (await act({ id: fileId, reason: reason.trim() })) === null) return;
    clear();
    onClose();
    happened('BeneficiaryFile', fileId);
  };
  return (
    <ConfirmPanel
      title={t('close.title')}
      consequence={t('close.text')}
      ends
      confirm={t('close.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Textarea
        label={t('close.reason')}
        required
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1000}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && reason.trim() === '' ? t('close.reason_needed') : null}
      />
    </ConfirmPanel>
  );
}

export function ReopenFile({ fileId, onClose }: PanelProps) {
  const t = useTexts(fileActionsTexts);
  const { act, busy, fault } = useAct(reopenFile);
  const confirm = async (): Promise<void> => {
    if ((await act({ id: fileId })) === null) return;
    onClose();
    happened('BeneficiaryFile', fileId);
  };
  return (
    <ConfirmPanel
      title={t('reopen.title')}
      consequence={t('reopen.text')}
      confirm={t('reopen.confirm')}
      {...{ busy, fault }}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    />
  );
}

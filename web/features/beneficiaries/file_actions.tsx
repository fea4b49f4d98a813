import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { IconEdit, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLasting } from '../../graphql/lasting.js';
import { useTexts } from '../../i18n/texts.js';
import { ActionBar } from '../../ui/action_bar.js';
import { CloseFile, ReopenFile } from './file_ending.js';
import { MoveStage } from './file_stage.js';
import { fileActionsTexts } from './file_actions.texts.js';

export const fileActions = graphql(`
  fragment File_actions on BeneficiaryFile {
    id
    stage
    version
    viewerActions {
      action
      enabled
      rule
    }
  }
`);

type Verb = 'EDIT' | 'MOVE_STAGE' | 'CLOSE' | 'REOPEN';
const verbs: readonly string[] = ['EDIT', 'MOVE_STAGE', 'CLOSE', 'REOPEN'];

interface ActionsProps {
  file: FragmentType<typeof fileActions>;
  onEdit: () => void;
}

/** The life of the file. Consent, referrals and the enterprise have their buttons where they are shown. */
export function FileActions({ file, onEdit }: ActionsProps) {
  const t = useTexts(fileActionsTexts);
  const [open, setOpen] = useState<Verb | null>(null);
  const data = useLasting(useFragment({ fragment: fileActions, from: file }));
  if (data === null) return null;
  const close = (): void => setOpen(null);
  const common = { fileId: data.id, onClose: close };
  if (open === 'MOVE_STAGE') return <MoveStage {...common} stage={data.stage} version={data.version} />;
  if (open === 'CLOSE') return <CloseFile {...common} />;
  if (open === 'REOPEN') return <ReopenFile {...common} />;
  // Of closing and reopening, and of everything a closed file forbids, only what can be done now is worth a button.
  const actions = data.viewerActions.filter(({ action, enabled }) => verbs.includes(action) && enabled);
  return (
    <ActionBar
      actions={actions}
      labels={{
        MOVE_STAGE: { label: t('move.action'), icon: IconRoute },
        EDIT: { label: t('edit'), icon: IconEdit },
        REOPEN: { label: t('reopen.action'), primary: true },
        CLOSE: { label: t('close.action'), ends: true },
      }}
      onAct={(action) => (action === 'EDIT' ? onEdit() : setOpen(action as Verb))}
    />
  );
}

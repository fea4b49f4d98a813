import { Button, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useTexts } from '../../i18n/texts.js';
import { FaultAlert } from '../../ui/fault_alert.js';
import { peopleTexts } from './people.texts.js';

const acceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        kind
      }
    }
  }
`);

const shortest = 12;

/** The invited person chooses a password and is in. Passwords are never kept as a draft. */
export function Join({ secret, onJoined }: { secret: string; onJoined: () => void }) {
  const t = useTexts(peopleTexts);
  const { act, busy, fault } = useAct(acceptInvitation);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const short = password.length < shortest;
  const different = again !== password;
  const join = async (): Promise<void> => {
    setTried(true);
    if (short || different) return;
    if (await act({ secret, password })) onJoined();
  };
  const shared = { size: 'md', autoComplete: 'new-password', maxLength: 200 } as const;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <Stack gap="md">
        <PasswordInput
          {...shared}
          label={t('join.password')}
          description={t('join.password_text')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && short ? t('join.short') : null}
          visibilityToggleButtonProps={{ 'aria-label': t('join.show') }}
        />
        <PasswordInput
          {...shared}
          label={t('join.again')}
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={tried && !short && different ? t('join.different') : null}
          visibilityToggleButtonProps={{ 'aria-label': t('join.show') }}
        />
        <FaultAlert fault={fault} />
        <Button type="submit" size="md" fullWidth loading={busy}>
          {t('join.submit')}
        </Button>
      </Stack>
    </form>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { InvitationsQuery } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useEnumeration } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DataTable } from '../../ui/data_table.js';
import { Section } from '../../ui/page.js';
import { Code, PersonName } from '../../ui/values.js';
import { peopleTexts } from './people.texts.js';

export const invitationsQuery = graphql(`
  query Invitations {
    invitations {
      id
      nameAr
      nameLatin
      email
      roles
      createdAt
      expiresAt
      acceptedAt
      revokedAt
    }
  }
`);

const revokeInvitation = graphql(`
  mutation RevokeInvitation($input: EndInput!) {
    revokeInvitation(input: $input) {
      invitation {
        id
        revokedAt
      }
    }
  }
`);

type Invitation = InvitationsQuery['invitations'][number];

function Revoke({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const t = useTexts(peopleTexts);
  const { locale } = useLocale();
  const { act, busy, fault } = useAct(revokeInvitation);
  return (
    <ConfirmPanel
      title={t('revoke_title', { name: locale === 'ar' ? invitation.nameAr : invitation.nameLatin })}
      consequence={t('revoke_text')}
      ends
      confirm={t('revoke_confirm')}
      {...{ busy, fault }}
      onConfirm={() => void act({ id: invitation.id }).then((done) => done && onClose())}
      onCancel={onClose}
    />
  );
}

/** Who was invited and has not come yet. Nothing is shown when nobody is awaited. */
export function Invitations() {
  const t = useTexts(peopleTexts);
  const word = useWords();
  const format = useFormat();
  const list = useEnumeration();
  const [leaving, setLeaving] = useState<Invitation | null>(null);
  const { data } = useQuery(invitationsQuery);
  const open = (data?.invitations ?? []).filter(({ acceptedAt, revokedAt }) => !acceptedAt && !revokedAt);
  if (open.length === 0) return null;
  return (
    <Section title={t('invitations')}>
      {leaving && <Revoke key={leaving.id} invitation={leaving} onClose={() => setLeaving(null)} />}
      <DataTable
        caption={t('invitations')}
        rows={open}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: t('name'),
            primary: true,
            cell: ({ nameAr, nameLatin }) => <PersonName ar={nameAr} latin={nameLatin} />,
          },
          { key: 'email', header: t('email'), cell: ({ email }) => <Code>{email}</Code> },
          {
            key: 'roles',
            header: t('roles'),
            cell: ({ roles }) => list(roles.map((role) => word('role', role))),
          },
          {
            key: 'expires',
            header: t('expires'),
            cell: ({ expiresAt }) =>
              Date.parse(expiresAt) < Date.now() ? t('expired') : format.date(expiresAt),
          },
          {
            key: 'actions',
            header: t('actions'),
            cell: (invitation) => (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => setLeaving(invitation)}
                aria-label={`${t('revoke')} ${invitation.nameLatin}`}
              >
                {t('revoke')}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}

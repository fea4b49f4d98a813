import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { TokensQuery } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useEnumeration } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DataTable, type Column } from '../../ui/data_table.js';
import { Section } from '../../ui/page.js';
import { Quiet } from '../../ui/quote.js';
import { StateBadge } from '../../ui/state_badge.js';
import { Code } from '../../ui/values.js';
import { accountTexts } from './account.texts.js';
import { CreateToken } from './create_token.js';

const tokensQuery = graphql(`
  query Tokens {
    tokens {
      id
      name
      prefix
      scopes
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

const revokeToken = graphql(`
  mutation RevokeToken($input: EndInput!) {
    revokeToken(input: $input) {
      token {
        id
        revokedAt
      }
    }
  }
`);

type Token = TokensQuery['tokens'][number];

function Revoke({ token, onClose }: { token: Token; onClose: () => void }) {
  const t = useTexts(accountTexts);
  const { act, busy, fault } = useAct(revokeToken);
  return (
    <ConfirmPanel
      title={t('revoke_title', { name: token.name })}
      consequence={t('revoke_text')}
      irreversible
      ends
      confirm={t('revoke_confirm')}
      {...{ busy, fault }}
      onConfirm={() => void act({ id: token.id }).then((done) => done && onClose())}
      onCancel={onClose}
    />
  );
}

const stateOf = ({ revokedAt, expiresAt }: Token): 'valid' | 'revoked' | 'expired' =>
  revokedAt ? 'revoked' : Date.parse(expiresAt) < Date.now() ? 'expired' : 'valid';

function useColumns(onRevoke: (token: Token) => void): readonly Column<Token>[] {
  const t = useTexts(accountTexts);
  const word = useWords();
  const format = useFormat();
  const list = useEnumeration();
  return [
    {
      key: 'name',
      header: t('name'),
      primary: true,
      cell: ({ name, prefix }) => (
        <>
          <bdi>{name}</bdi> <Code>{prefix}…</Code>
        </>
      ),
    },
    {
      key: 'scopes',
      header: t('scopes'),
      cell: ({ scopes }) => list(scopes.map((one) => word('scope', one))),
    },
    { key: 'expires', header: t('expires'), cell: ({ expiresAt }) => format.date(expiresAt) },
    {
      key: 'used',
      header: t('used'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? format.ago(lastUsedAt) : t('never')),
    },
    {
      key: 'state',
      header: t('state'),
      cell: (token) => (
        <StateBadge plain meaning={stateOf(token) === 'valid' ? 'running' : 'closed'}>
          {t(stateOf(token))}
        </StateBadge>
      ),
    },
    {
      key: 'actions',
      header: t('actions'),
      cell: (token) =>
        stateOf(token) === 'valid' ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => onRevoke(token)}
            aria-label={`${t('revoke')} ${token.name}`}
          >
            {t('revoke')}
          </Button>
        ) : null,
    },
  ];
}

/** The keys of one's own tools. */
export function Tokens() {
  const t = useTexts(accountTexts);
  const [making, setMaking] = useState(false);
  const [leaving, setLeaving] = useState<Token | null>(null);
  const columns = useColumns(setLeaving);
  const { data, refetch } = useQuery(tokensQuery);
  const tokens = data?.tokens ?? [];
  return (
    <Section
      title={t('tokens')}
      actions={
        making ? null : (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.8} />}
            onClick={() => setMaking(true)}
          >
            {t('create')}
          </Button>
        )
      }
    >
      <Quiet>{t('tokens_text')}</Quiet>
      {making && (
        <CreateToken onMade={() => void refetch().catch(() => undefined)} onClose={() => setMaking(false)} />
      )}
      {leaving && <Revoke key={leaving.id} token={leaving} onClose={() => setLeaving(null)} />}
      {tokens.length > 0 ? (
        <DataTable caption={t('tokens')} columns={columns} rows={tokens} keyOf={({ id }) => id} />
      ) : (
        data && !making && <Quiet title={t('none')}>{t('create_text')}</Quiet>
      )}
    </Section>
  );
}

import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useAct } from '../../graphql/act.js';
import { faultOf } from '../../graphql/fault.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { PeopleQuery } from '../../graphql/generated/graphql.js';
import { useViewer } from '../../graphql/viewer.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useEnumeration } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { ConfirmPanel } from '../../ui/confirm_panel.js';
import { DataTable, type Column } from '../../ui/data_table.js';
import { EmptyState, ErrorState, SkeletonList } from '../../ui/states.js';
import { Code, PersonName } from '../../ui/values.js';
import { peopleTexts } from './people.texts.js';

const people = graphql(`
  query People {
    people(first: 100) {
      edges {
        node {
          id
          nameAr
          nameLatin
          email
          roles
          active
          lastSeenAt
        }
      }
    }
  }
`);

const removePerson = graphql(`
  mutation RemovePerson($input: EndInput!) {
    removePerson(input: $input) {
      person {
        id
        active
      }
    }
  }
`);

type Person = PeopleQuery['people']['edges'][number]['node'];

function Remove({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useTexts(peopleTexts);
  const { locale } = useLocale();
  const { act, busy, fault } = useAct(removePerson);
  const name = locale === 'ar' ? person.nameAr : person.nameLatin;
  return (
    <ConfirmPanel
      title={t('remove_title', { name })}
      consequence={t('remove_text')}
      irreversible
      ends
      confirm={t('remove_confirm')}
      {...{ busy, fault }}
      onConfirm={() => void act({ id: person.id }).then((done) => done && onClose())}
      onCancel={onClose}
    />
  );
}

function useColumns(onRemove: ((person: Person) => void) | null): readonly Column<Person>[] {
  const t = useTexts(peopleTexts);
  const word = useWords();
  const format = useFormat();
  const list = useEnumeration();
  const viewer = useViewer();
  const columns: (Column<Person> | null)[] = [
    {
      key: 'name',
      header: t('name'),
      primary: true,
      cell: ({ id, nameAr, nameLatin }) => (
        <>
          <PersonName ar={nameAr} latin={nameLatin} /> {id === viewer.person.id && <>({t('you')})</>}
        </>
      ),
    },
    { key: 'email', header: t('email'), cell: ({ email }) => <Code>{email}</Code> },
    { key: 'roles', header: t('roles'), cell: ({ roles }) => list(roles.map((role) => word('role', role))) },
    {
      key: 'seen',
      header: t('seen'),
      cell: ({ active, lastSeenAt }) =>
        active ? (lastSeenAt ? format.ago(lastSeenAt) : t('never')) : t('gone'),
    },
    onRemove && {
      key: 'actions',
      header: t('actions'),
      cell: (person) =>
        person.active && person.id !== viewer.person.id ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() => onRemove(person)}
            aria-label={`${t('remove')} ${person.nameLatin}`}
          >
            {t('remove')}
          </Button>
        ) : null,
    },
  ];
  return columns.filter((column) => column !== null);
}

/** Who signs in for the reader's organisation; for headquarters, everybody. */
export function PeopleTable({ administers }: { administers: boolean }) {
  const t = useTexts(peopleTexts);
  const [leaving, setLeaving] = useState<Person | null>(null);
  const columns = useColumns(administers ? setLeaving : null);
  const { data, error, refetch } = useQuery(people);
  const rows = data?.people.edges.map(({ node }) => node);
  if (!rows) {
    return error ? (
      <ErrorState fault={faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />
    ) : (
      <SkeletonList rows={4} />
    );
  }
  if (rows.length === 0) return <EmptyState icon={IconUsers} title={t('empty')} />;
  return (
    <>
      {leaving && <Remove key={leaving.id} person={leaving} onClose={() => setLeaving(null)} />}
      <DataTable caption={t('title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </>
  );
}

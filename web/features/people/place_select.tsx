import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { graphql } from '../../graphql/generated/gql.js';
import type { RoleName } from '../../graphql/viewer.js';
import { useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { peopleTexts } from './people.texts.js';

const places = graphql(`
  query Places {
    delegations {
      id
      nameAr
      nameFr
    }
    partners(first: 100) {
      nodes {
        id
        nameAr
        nameFr
      }
    }
  }
`);

type Place = 'headquarters' | 'delegation' | 'partner';

/** Which roles make sense where; the hub refuses the others. */
export const belongings: Readonly<Record<Place, readonly RoleName[]>> = {
  headquarters: ['NEGOTIATOR', 'PROGRAMME_OFFICER', 'ADMINISTRATOR', 'AUDITOR'],
  delegation: ['DELEGATE', 'NEGOTIATOR'],
  partner: ['PARTNER_OFFICER', 'PARTNER_NEGOTIATOR', 'PARTNER_ADMINISTRATOR'],
};

/** A place by its global id, which begins with its type; headquarters has none. */
export function placeOf(id: string): Place {
  if (id.startsWith('delegation_')) return 'delegation';
  return id.startsWith('partner_') ? 'partner' : 'headquarters';
}

/** Where the invited person will work: headquarters, one of its delegations, or a partner. */
export function PlaceSelect({ value, onChange }: { value: string; onChange: (place: string) => void }) {
  const t = useTexts(peopleTexts);
  const name = useLocalName();
  const { data } = useQuery(places);
  const options = (from: readonly { id: string; nameAr: string; nameFr: string }[]) =>
    from.map((one) => ({ value: one.id, label: name(one) }));
  return (
    <Select
      label={t('place')}
      searchable
      allowDeselect={false}
      value={value}
      onChange={(next) => onChange(next ?? '')}
      data={[
        { value: '', label: t('headquarters') },
        { group: t('delegations'), items: options(data?.delegations ?? []) },
        { group: t('partners'), items: options(data?.partners.nodes ?? []) },
      ]}
    />
  );
}

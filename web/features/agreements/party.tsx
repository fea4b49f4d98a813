import { graphql } from '../../graphql/generated/gql.js';
import type { AgreementParty_NameFragment } from '../../graphql/generated/graphql.js';
import { useLocalName, useShortName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { agreementTexts } from './agreement.texts.js';

/** Spread with `@unmask`: a party's name is part of many sentences. */
export const partyName = graphql(`
  fragment AgreementParty_name on AgreementParty {
    id
    side
    partner {
      id
      nameAr
      nameFr
      shortName
    }
    delegation {
      id
      nameAr
      nameFr
    }
  }
`);

export type Party = AgreementParty_NameFragment;

/** A party as the reader calls it; `short` for tight places. */
export function usePartyName(): (party: Party, short?: 'short') => string {
  const t = useTexts(agreementTexts);
  const name = useLocalName();
  const shortName = useShortName();
  return (party, short) => {
    if (party.partner) return short ? shortName(party.partner) : name(party.partner);
    if (party.delegation) return name(party.delegation);
    return t(short ? 'headquarters_short' : 'headquarters');
  };
}

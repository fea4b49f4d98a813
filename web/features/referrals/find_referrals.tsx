import { useApolloClient } from '@apollo/client/react';
import { IconSend } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLocale } from '../../i18n/locale.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { useCommandProvider } from '../../ui/command_palette.js';
import type { Side } from './referral.life.js';
import { referralsTexts } from './referrals.texts.js';

const findReferrals = graphql(`
  query FindReferrals($text: String!) {
    referrals(first: 5, filter: { text: $text }) {
      edges {
        node {
          id
          reference
          state
          commitment {
            id
            kind
          }
          sharedProfile {
            id
            nameAr
            nameLatin
          }
          file {
            id
            beneficiary {
              id
              nameAr
              nameLatin
            }
          }
        }
      }
    }
  }
`);

/** Referrals in Ctrl-K, by the person's name or a part of the reference. */
export function FindReferrals({ side }: { side: Side }): null {
  const client = useApolloClient();
  const t = useTexts(referralsTexts);
  const word = useWords();
  const { locale } = useLocale();
  const label = t(`title.${side}`);
  useCommandProvider({
    id: 'referrals',
    label,
    search: async (text) => {
      const { data } = await client.query({
        query: findReferrals,
        variables: { text },
        fetchPolicy: 'network-only',
      });
      return (data?.referrals.edges ?? []).map(({ node }) => {
        const person = node.sharedProfile ?? node.file?.beneficiary;
        const name = locale === 'ar' ? person?.nameAr : person?.nameLatin;
        const said = [word('support_kind', node.commitment.kind), word('referral_state', node.state)];
        return {
          id: node.id,
          label: name ?? node.reference,
          description: [...said, ...(name ? [node.reference] : [])].join(' · '),
          icon: IconSend,
          to: `/referrals/${node.id}`,
        };
      });
    },
  });
  return null;
}

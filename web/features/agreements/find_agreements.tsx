import { useApolloClient } from '@apollo/client/react';
import { IconFileText } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLocalText } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.texts.js';
import { useCommandProvider } from '../../ui/command_palette.js';
import { agreementTexts } from './agreement.texts.js';

const findAgreements = graphql(`
  query FindAgreements($text: String!) {
    agreements(first: 5, filter: { text: $text }) {
      edges {
        node {
          id
          reference
          titleAr
          titleFr
          state
        }
      }
    }
  }
`);

/** Agreements in Ctrl-K, by title or reference. */
export function FindAgreements(): null {
  const client = useApolloClient();
  const t = useTexts(agreementTexts);
  const word = useWords();
  const title = useLocalText();
  const label = t('title');
  useCommandProvider({
    id: 'agreements',
    label,
    search: async (text) => {
      const { data } = await client.query({
        query: findAgreements,
        variables: { text },
        fetchPolicy: 'network-only',
      });
      return (data?.agreements.edges ?? []).map(({ node }) => ({
        id: node.id,
        label: title(node.titleAr, node.titleFr) || node.reference,
        description: [node.reference, word('agreement_state', node.state)].join(' · '),
        icon: IconFileText,
        to: `/agreements/${node.id}`,
      }));
    },
  });
  return null;
}

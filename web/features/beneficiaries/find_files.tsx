import { useApolloClient } from '@apollo/client/react';
import { IconFolder } from '@tabler/icons-react';
import { graphql } from '../../graphql/generated/gql.js';
import { useLocale } from '../../i18n/locale.js';
import { useLocalName } from '../../i18n/named.js';
import { useTexts } from '../../i18n/texts.js';
import { useCommandProvider } from '../../ui/command_palette.js';
import { fileTexts } from './file.texts.js';

const findFiles = graphql(`
  query FindFiles($text: String!) {
    beneficiaryFiles(first: 5, filter: { text: $text }) {
      edges {
        node {
          id
          reference
          province {
            id
            nameAr
            nameFr
          }
          beneficiary {
            id
            nameAr
            nameLatin
          }
        }
      }
    }
  }
`);

/** Beneficiary files in Ctrl-K, by name in any spelling or a part of the reference. */
export function FindFiles(): null {
  const client = useApolloClient();
  const t = useTexts(fileTexts);
  const { locale } = useLocale();
  const local = useLocalName();
  const label = t('title');
  useCommandProvider({
    id: 'files',
    label,
    search: async (text) => {
      const { data } = await client.query({
        query: findFiles,
        variables: { text },
        fetchPolicy: 'network-only',
      });
      return (data?.beneficiaryFiles.edges ?? []).map(({ node }) => {
        const name = locale === 'ar' ? node.beneficiary?.nameAr : node.beneficiary?.nameLatin;
        return {
          id: node.id,
          label: name ?? node.reference,
          description: [local(node.province), node.reference].join(' · '),
          icon: IconFolder,
          to: `/files/${node.id}`,
        };
      });
    },
  });
  return null;
}

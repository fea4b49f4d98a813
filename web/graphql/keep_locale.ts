import type { ApolloClient } from '@apollo/client';
import type { Locale } from '../i18n/locale.js';
import { graphql } from './generated/gql.js';

const keepLocaleMutation = graphql(`
  mutation KeepLocale($input: SetLocaleInput!) {
    setLocale(input: $input) {
      person {
        id
        locale
      }
    }
  }
`);

const codes = { ar: 'AR', fr: 'FR', en: 'EN' } as const;

/** The choice already holds on this machine; keeping it with the person may wait for a better connection. */
export function keepLocale(client: ApolloClient, locale: Locale): void {
  const variables = { input: { locale: codes[locale] } };
  void client.mutate({ mutation: keepLocaleMutation, variables }).catch(() => undefined);
}

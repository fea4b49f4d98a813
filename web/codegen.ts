import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations come from the committed schema: what the portals ask for is checked without a running hub. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['web/**/*.{ts,tsx}', '!web/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'web/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          Money: 'string',
        },
        defaultScalarType: 'string',
      },
    },
  },
};

export default config;

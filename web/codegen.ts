import { createHash } from 'node:crypto';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { Types } from '@graphql-codegen/plugin-helpers';

/** `@unmask` is between the portals and their cache; it is never sent. */
const asSent = (text: string): string => text.replaceAll(/ @unmask\b/g, '');

/** The client's preset, whose list of trusted documents holds each text as it is sent. */
const portals: typeof preset = {
  ...preset,
  buildGeneratesSection: async (options) => {
    const sections = await preset.buildGeneratesSection(options);
    for (const { filename, pluginMap } of sections) {
      const list = pluginMap['persisted-operations'];
      if (!filename.endsWith('persisted-documents.json') || list === undefined) continue;
      pluginMap['persisted-operations'] = {
        plugin: async (...given) => asSent(contentOf(await list.plugin(...given))),
      };
    }
    return sections;
  },
};

const contentOf = (output: Types.PluginOutput): string =>
  typeof output === 'string' ? output : output.content;

/** Typed operations come from the committed schema: what the portals ask for is checked without a running hub. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['web/**/*.{ts,tsx}', '!web/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'web/graphql/generated/': {
      preset: portals,
      presetConfig: {
        fragmentMasking: false,
        // Writes `persisted-documents.json`: the texts that a hub answers, by hash. The hash is in each document too.
        persistedDocuments: {
          mode: 'embedHashInDocument',
          hashPropertyName: 'documentId',
          hashAlgorithm: (text: string) =>
            `sha256:${createHash('sha256').update(asSent(text)).digest('hex')}`,
        },
      },
      // The portals' cache asks for `__typename` everywhere: the trusted text has to ask for it as well.
      documentTransforms: [addTypenameSelectionDocumentTransform],
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

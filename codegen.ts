import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for the console and for the tests, from the committed contract. */
const config: CodegenConfig = {
  schema: 'server/schema.graphql',
  generates: {
    'admin/src/generated/': {
      documents: 'admin/src/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, enumsAsTypes: true, strictScalars: true, defaultScalarType: 'unknown' },
    },
    'server/test/generated/': {
      documents: 'server/src/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { useTypeImports: true, enumsAsTypes: true, strictScalars: true, defaultScalarType: 'unknown' },
    },
  },
  ignoreNoDocuments: true,
  // As Node.js wants it; the console's bundler takes it, too.
  importExtension: '.js',
};

export default config;

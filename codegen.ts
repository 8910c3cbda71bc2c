import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  defaultScalarType: 'unknown',
  // As they stand in JSON.
  scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown', Month: 'string', Rupiah: 'number' },
};

/** Typed documents for the console and for the tests, from the committed contract. */
const codegen: CodegenConfig = {
  schema: 'server/schema.graphql',
  generates: {
    'admin/src/generated/': {
      documents: 'admin/src/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    'server/test/generated/': {
      documents: 'server/src/**/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
  },
  ignoreNoDocuments: true,
  // As Node.js wants it; the console's bundler takes it, too.
  importExtension: '.js',
};

export default codegen;

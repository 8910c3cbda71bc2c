import react from '@vitejs/plugin-react';
import { constants } from 'node:zlib';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';

const api = `http://127.0.0.1:${process.env['PAYUNG_API_PORT'] ?? '4000'}`;

export default defineConfig({
  plugins: [
    react(),
    compression({
      include: /\.(html|js|css|svg)$/,
      threshold: 512,
      algorithms: [
        defineAlgorithm('gzip', { level: 9 }),
        defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      ],
    }),
  ],
  // The shared code as it is written: the console can be built before anything else.
  resolve: { conditions: ['payung-source', ...defaultClientConditions] },
  build: {
    // An inlined asset would be a data: address, which the content security policy allows for images only.
    assetsInlineLimit: 0,
    // The libraries' one file, before compression: 187 kB go over the line.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        // Libraries change seldom: kept apart from our own code, they stay in the phone's cache from release to release.
        // The tree is left out, since only wide screens fetch it, and so is what only some people's pages need: fields that look
        // things up, and the cryptography of proofs.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules(?!.*(x-tree-view|x-internals|reselect|base-ui|[aA]utocomplete|[pP]opper|@noble|@scure))/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': api, '/auth': api } },
  preview: { proxy: { '/graphql': api, '/auth': api } },
});

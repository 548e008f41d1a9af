import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** The only modules that differ from the page's own. */
const STAND_INS = ['Chart.tsx', 'parts.ts'];

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: path.join(root, 'public'),
  plugins: [
    react(),
    tailwindcss(),
    {
      name: 'nothing-prerendered-nothing-lazy',
      enforce: 'pre',
      resolveId: (source) => {
        const standIn = STAND_INS.find((name) => source.endsWith(`/${name}`));
        return standIn ? path.join(import.meta.dirname, standIn) : null;
      },
    },
  ],
  build: {
    target: 'chrome100',
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

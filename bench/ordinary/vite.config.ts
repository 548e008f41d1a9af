import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** The only modules that differ from the page's own, by their path. */
const STAND_INS: Readonly<Record<string, string>> = {
  'src/components/Chart.tsx': 'Chart.tsx',
  'src/app/shell/islands.tsx': 'islands.ts',
};

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
      resolveId: (source, importer) => {
        if (!importer || !source.startsWith('.')) return null;
        const module = path.relative(root, path.resolve(path.dirname(importer), source));
        const standIn = STAND_INS[module.split(path.sep).join('/')];
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

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  plugins: [react(), tailwindcss()],
  // Older targets make Tailwind's output break in Chromium 109; see docs/decisions.
  build: { target: 'chrome100', manifest: true, modulePreload: { polyfill: false } },
  // Its CommonJS entry breaks under plain Node's ESM.
  ssr: { noExternal: ['echarts-for-react', 'echarts', 'zrender'] },
});

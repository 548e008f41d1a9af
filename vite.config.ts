import { readFile } from 'node:fs/promises';
import path from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compileBeforePaint, compileWatchScript } from './scripts/build/bundle.ts';
import { fillDocument, planDocuments, publishedReports } from './scripts/build/documents.ts';
import { readReports } from './scripts/build/reports.ts';
import { readSources, SOURCES_FOLDER } from './scripts/build/sources.ts';

/** `npm run dev` renders the same documents as the build, at each request, from the sources as they are. */
function documents(): Plugin {
  return {
    name: 'youju-documents',
    apply: 'serve',
    configureServer(server) {
      const { root } = server.config;
      server.middlewares.use((request, response, next) => {
        const [pathname = '/'] = (request.url ?? '/').split('?');
        const answer = async () => {
          const reports = await readReports(path.join(root, 'data'));
          const name = pathname === '/' ? 'index.html' : pathname.slice(1);
          if (name.startsWith(`${SOURCES_FOLDER}/`)) {
            const { list, texts } = await readSources(reports, path.join(root, 'data/sources'));
            const text = texts.find(({ file }) => name === `${SOURCES_FOLDER}/${encodeURIComponent(file)}`);
            return response.end(text?.bytes ?? JSON.stringify(list));
          }
          const plan = planDocuments(reports).find((entry) => entry.name === name);
          if (!plan) return next();
          const { renderPage } = (await server.ssrLoadModule(
            '/src/app/entry-server.tsx',
          )) as typeof import('./src/app/entry-server.tsx');
          const props = {
            report: plan.report,
            language: plan.language,
            published: publishedReports(reports),
          };
          const assets = {
            beforePaint: await compileBeforePaint(root),
            style: { href: '/src/app/styles.css' },
            script: { hrefs: ['/src/app/main.ts'], watch: await compileWatchScript(root) },
          };
          const template = await readFile(path.join(root, 'index.html'), 'utf8');
          const html = fillDocument(template, { plan, props, page: await renderPage(props), assets });
          // Vite's own client is inline and from another policy's point of view a stranger.
          const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(request.url ?? '/', open));
        };
        answer().catch(next);
      });
    },
  };
}

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  appType: 'custom',
  plugins: [react(), tailwindcss(), documents()],
  // Older targets make Tailwind's output break in Chromium 109; see docs/decisions.
  build: {
    target: 'chrome100',
    modulePreload: {
      polyfill: false,
      // A module preloaded in vain could not be asked for again: scripts/build/arrive-first.ts fetches scripts by itself.
      resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith('.css')),
    },
    // ECharts, fetched when a reader first points at a chart.
    chunkSizeWarningLimit: 600,
  },
  // What reads documents loads its readers when one comes.
  worker: { format: 'es' },
  // Its CommonJS entry breaks under plain Node's ESM.
  ssr: { noExternal: ['echarts-for-react', 'echarts', 'zrender'] },
});

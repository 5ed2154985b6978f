import { join } from 'node:path';

import { defineConfig } from 'vitepress';

import { languageMenu, outlineLevels } from '../src/pages/languages.js';
import { navigation, sidebar } from '../src/pages/navigation.js';
import { pageRoutes, repository } from '../src/pages/pages.js';
import { decorated } from '../src/pages/page-data.js';
import { linksBetweenPages } from '../src/pages/links.js';

const site = join(import.meta.dirname, '..');
const routes = pageRoutes();

/** In the page, so that no file is asked for. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#3451b2"/><path d="M3 9q1.7-3 3.3 0t3.3 0 3.4 0" fill="none" stroke="#fff" stroke-width="2"/></svg>',
)}`;

export default defineConfig({
  title: 'braze-lint',
  description: 'Catch the 400 before it is sent: lint the requests that your code sends to Braze.',
  // Where the site is served from, if not from the root of its host.
  base: process.env['BRAZE_LINT_SITE_BASE'] ?? '/',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: icon }]],
  srcDir: repository,
  srcExclude: ['.changeset/**', 'artifacts/**', 'benchmarks/**', 'packages/**', 'scripts/**'],
  rewrites: routes,
  outDir: join(site, 'dist'),
  cacheDir: join(site, 'node_modules/.cache/vitepress'),
  cleanUrls: true,
  metaChunk: true,
  locales: languageMenu,
  transformPageData: decorated,
  markdown: {
    config: (markdown) => {
      linksBetweenPages(markdown, routes);
    },
  },
  vite: {
    publicDir: join(site, 'public'),
    define: { __ANALYSIS_WORKER__: JSON.stringify(process.env['BRAZE_LINT_ANALYSIS'] ?? '') },
    // The playground is loaded by those who open it; its size is printed by the build.
    build: { chunkSizeWarningLimit: 600 },
  },
  themeConfig: {
    i18nRouting: false,
    nav: navigation(),
    sidebar: sidebar(routes),
    outline: outlineLevels,
    search: { provider: 'local' },
  },
});

import braze from 'eslint-plugin-braze';
import type { DefaultTheme } from 'vitepress';

import { guides } from './guides.js';
import { titleOf } from './pages.js';

type Item = DefaultTheme.SidebarItem;

export function navigation(): DefaultTheme.NavItem[] {
  return [
    { text: 'Guide', link: '/#use-it-in-a-repository' },
    { text: 'Rules', link: '/#rules', activeMatch: '^/rules/' },
    { text: 'Endpoints', link: '/endpoints', activeMatch: '^/(?:endpoints|coverage)' },
    { text: 'Errors', link: '/errors', activeMatch: '/errors$' },
    { text: 'Playground', link: '/playground' },
  ];
}

/** What there is: guides by the folder `docs/`, rules by the plugin, endpoints by the pages of the catalogue. */
export function sidebar(routes: Readonly<Record<string, string>>): Item[] {
  const files = Object.keys(routes);
  return [
    ...guides(files).map(({ title, pages }) => ({
      text: title,
      items: pages.map((file) => item(file, routes)),
    })),
    {
      text: 'Rules',
      collapsed: true,
      items: Object.keys(braze.rules).map((rule) => ({ text: rule, link: `/rules/${rule}` })),
    },
    {
      text: 'Endpoints',
      collapsed: true,
      items: files.filter((file) => file.startsWith('docs/endpoints/')).map((file) => item(file, routes)),
    },
  ];
}

function item(file: string, routes: Readonly<Record<string, string>>): Item {
  const page = routes[file] ?? '';
  return {
    text: file === 'README.md' ? 'Introduction' : titleOf(file),
    link: `/${page.replace(/(?:index)?\.md$/, '')}`,
  };
}

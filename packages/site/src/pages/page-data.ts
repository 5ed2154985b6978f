import type { PageData } from 'vitepress';

/** What pages are beside their text: the README is the home page, and on one page stands the playground. */
export function decorated(page: PageData): void {
  if (page.relativePath === 'index.md') Object.assign(page.frontmatter, home);
  if (page.relativePath === 'playground.md') Object.assign(page.frontmatter, playground);
}

const home = {
  layout: 'home',
  hero: {
    name: 'braze-lint',
    text: 'Catch the 400 before it is sent',
    actions: [
      { theme: 'brand', text: 'Try it in the browser', link: '/playground' },
      { theme: 'alt', text: 'Set it up', link: '/#use-it-in-a-repository' },
      { theme: 'alt', text: 'Rules', link: '/#rules' },
    ],
  },
};

const playground = { sidebar: false, aside: false, pageClass: 'playground-page' };

import { posix } from 'node:path';

import type { MarkdownRenderer } from 'vitepress';

/** Pages that stand for a folder which is linked to. */
const folders: Readonly<Record<string, string>> = { 'docs/rules': '/#rules' };

/**
 * Leads the links of a page to other pages. They are written for a code host, from file to file; what is no page of the site, such as
 * source code, stays as text.
 */
export function linksBetweenPages(
  markdown: MarkdownRenderer,
  routes: Readonly<Record<string, string>>,
): void {
  markdown.core.ruler.push('links-between-pages', ({ tokens, env }) => {
    const { realPath, path } = env as { readonly realPath?: string; readonly path: string };
    const file = repositoryPath(realPath ?? path, routes);
    if (file === undefined) return;
    for (const { children } of tokens) {
      let isText = false;
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const target = linkTarget(token.attrGet('href') ?? '', file, routes);
          isText = target === undefined;
          if (target !== undefined) token.attrSet('href', target);
        }
        if (isText && /^link_(?:open|close)$/.test(token.type)) {
          if (token.type === 'link_close') isText = false;
          token.type = 'text';
          token.tag = '';
          token.content = '';
          token.nesting = 0;
        }
      }
    }
  });
}

/**
 * Where a link of a file leads on the site; `undefined` for a file that is no page.
 * @param href as it is written
 * @param file from the repository's root
 */
export function linkTarget(
  href: string,
  file: string,
  routes: Readonly<Record<string, string>>,
): string | undefined {
  if (/^(?:[a-z]+:|\/|#)/i.test(href)) return href;
  const [path = '', hash] = href.split('#', 2);
  const target = posix.join(posix.dirname(file), path).replace(/\/$/, '');
  const page = routes[target] ?? routes[`${target}/README.md`];
  const address = page === undefined ? folders[target] : `/${page}`;
  return address === undefined || hash === undefined ? address : `${address}#${hash}`;
}

/** The path from the root, of a file that a page is made from. */
function repositoryPath(absolute: string, routes: Readonly<Record<string, string>>): string | undefined {
  const path = absolute.replaceAll('\\', '/');
  const candidates = Object.keys(routes).filter((file) => path.endsWith(`/${file}`));
  return candidates.sort((a, b) => b.length - a.length)[0];
}

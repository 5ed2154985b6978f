import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The links of a built site that lead to no page, or to no place of a page. VitePress finds the first by itself, in what it reads; here
 * the whole result is read.
 * @param {string} dist
 * @param {string} base of all addresses
 * @returns {readonly string[]} one line a link
 */
export function brokenLinks(dist, base) {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const texts = new Map(pages.map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
  const places = new Map([...texts].map(([file, text]) => [file, idsIn(text)]));
  return [...texts].flatMap(([file, text]) =>
    [...new Set([...text.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => href))]
      .filter((href) => isBroken(href.replaceAll('&amp;', '&'), file))
      .map((href) => `${file}: ${href} leads nowhere.`),
  );

  /**
   * @param {string} href
   * @param {string} file
   */
  function isBroken(href, file) {
    if (/^(?:[a-z]+:|\/\/)/i.test(href)) return false;
    const [path = '', hash] = href.split('#', 2);
    const target = path === '' ? file : pageAt(path);
    if (target === undefined) return !existsSync(join(dist, decodeURI(path.slice(base.length))));
    return hash !== undefined && hash !== '' && places.get(target)?.has(decodeURIComponent(hash)) === false;
  }

  /** @param {string} path */
  function pageAt(path) {
    const name = decodeURI(path.slice(base.length));
    return [`${name}.html`, `${name}index.html`, name].find((candidate) => texts.has(candidate));
  }
}

/** @param {string} text */
function idsIn(text) {
  return new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

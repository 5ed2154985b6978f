import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readJson, root } from './run.mjs';

/**
 * The licences of the packages whose code a bundle holds, as one text; `undefined` when it holds none but ours.
 * @param {import('esbuild').Metafile} metafile its paths are relative to `from`
 * @param {string} from
 * @returns {string | undefined}
 */
export function thirdPartyNotices(metafile, from) {
  const folders = new Set(
    Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.keys(inputs))
      .filter((path) => path.includes('node_modules/'))
      .map((path) => packageFolder(join(from, path))),
  );
  if (folders.size === 0) return undefined;
  const notices = [...folders].map(noticeOf).sort();
  return `Code of these packages is part of this one.\n\n${[...new Set(notices)].join('\n')}`;
}

/**
 * The nearest folder above a file that is a package with a name.
 * @param {string} file
 * @returns {string}
 */
function packageFolder(file) {
  const folder = dirname(file);
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest) && nameOf(folder) !== undefined) return folder;
  if (folder === root || folder === dirname(folder)) throw new Error(`${file} is in no package.`);
  return packageFolder(folder);
}

/** @param {string} folder */
function nameOf(folder) {
  return /** @type {{ name?: string }} */ (readJson(join(folder, 'package.json'))).name;
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = /** @type {{ name: string, version: string, license?: string }} */ (
    readJson(join(folder, 'package.json'))
  );
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copyright)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${'='.repeat(80)}\n${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n\n')}\n`;
}

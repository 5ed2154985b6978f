import type { CodeDialect } from './parse-code.js';

/** The scripts of a component file. */
export interface ScriptBlocks {
  /** As long as the file, with the same lines: what is no script is blank. */
  readonly text: string;
  readonly dialect: CodeDialect;
}

/** The script blocks of a Vue or Svelte file, read as one module; `undefined` for a file without any. */
export function scriptOf(text: string): ScriptBlocks | undefined {
  const blocks = [...text.matchAll(/(<script\b([^>]*)>)(.*?)(?=<\/script\b|$(?![^]))/gis)];
  if (blocks.length === 0) return undefined;
  let script = '';
  for (const { index, 1: tag = '', 3: code = '' } of blocks) {
    const start = index + tag.length;
    script += blank(text.slice(script.length, start)) + code;
  }
  script += blank(text.slice(script.length));
  const languages = blocks.map(({ 2: attributes = '' }) => /\blang\s*=\s*["']?(\w+)/.exec(attributes)?.[1]);
  const dialect = languages.map((language) => dialects.get(language ?? '')).find((one) => one !== undefined);
  return { text: script, dialect: dialect ?? 'js' };
}

const dialects: ReadonlyMap<string, CodeDialect> = new Map([
  ['ts', 'ts'],
  ['typescript', 'ts'],
  ['tsx', 'tsx'],
  ['jsx', 'jsx'],
]);

function blank(text: string): string {
  return text.replaceAll(/[^\n\r]/g, ' ');
}

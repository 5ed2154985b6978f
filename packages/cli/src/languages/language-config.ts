import type { Linter } from 'eslint';

import { assertNever } from '../assert-never.js';
import type { Language } from './extensions.js';
import { globsOf } from './extensions.js';
import { javascriptParser, typescriptParser, typescriptParserWithoutJsx } from './javascript-parser.js';
import { loadSvelteParser } from './svelte-parser.js';

/** How ESLint reads the files of a language; what only some languages need is loaded only for them. */
export async function languageConfig(language: Language): Promise<Linter.Config> {
  return { files: globsOf(language), ...(await optionsOf(language)) };
}

async function optionsOf(language: Language): Promise<Linter.Config> {
  switch (language) {
    case 'javascript':
      return script(javascriptParser);
    case 'commonjs':
      return script(javascriptParser, 'commonjs');
    case 'typescript':
      return script(typescriptParser);
    case 'vue':
      return embedded(await import('vue-eslint-parser'));
    case 'svelte':
      return embedded(await loadSvelteParser());
    case 'json':
    case 'json5': {
      const { default: json } = await import('@eslint/json');
      // What is strict JSON is read alike; comments and commas at the end are no reason to leave a body unchecked.
      return language === 'json'
        ? { plugins: { json }, language: 'json/jsonc', languageOptions: { allowTrailingCommas: true } }
        : { plugins: { json }, language: 'json/json5' };
    }
    default:
      return assertNever(language);
  }
}

function script(parser: Linter.Parser, sourceType: 'module' | 'commonjs' = 'module'): Linter.Config {
  const parserOptions = { ecmaFeatures: { jsx: true } };
  return { languageOptions: { parser, ecmaVersion: 'latest', sourceType, parserOptions } };
}

/** The scripts inside of a component's file, in the language that they name. */
function embedded(parser: Linter.Parser): Linter.Config {
  const { languageOptions, ...config } = script(parser);
  const parsers = {
    js: javascriptParser,
    jsx: javascriptParser,
    ts: typescriptParserWithoutJsx,
    typescript: typescriptParserWithoutJsx,
    tsx: typescriptParser,
  };
  const parserOptions = { ecmaFeatures: { jsx: true }, parser: parsers };
  return { ...config, languageOptions: { ...languageOptions, parserOptions } };
}

import type { TSESTree } from '@typescript-eslint/types';

import type { ProgramView } from '../../src/source/program-view.js';
import type { SourceContext } from '../../src/source/source-context.js';
import { parseTypeScript } from './parse.js';

/** Files by the specifier under which all others import them: `./paths`. The one called `app` is given back. */
export function parseModules(files: Readonly<Record<string, string>>, app = './app'): SourceContext {
  const parsed = new Map<string, SourceContext>();
  const program: ProgramView = {
    moduleOf: (specifier) => fileAt(textOf(specifier)),
    textOf: (specifier) => files[textOf(specifier)],
    typeOf: () => undefined,
  };
  const found = fileAt(app);
  if (found === undefined) throw new Error(`there is no file ${app}`);
  return found;

  function fileAt(name: string): SourceContext | undefined {
    const code = files[name];
    const known = parsed.get(name);
    if (known !== undefined || code === undefined) return known;
    const made = { ...parseTypeScript(code, `src/${name.slice(2)}.ts`, parsed.size * 1_000_000), program };
    parsed.set(name, made);
    return made;
  }
}

function textOf(specifier: TSESTree.Node): string {
  return 'value' in specifier && typeof specifier.value === 'string' ? specifier.value : '';
}

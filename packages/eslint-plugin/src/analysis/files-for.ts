import { createRequire } from 'node:module';

import type { BrazeSettings, DeclaredFiles } from '@braze-lint/analyzer';
import type picomatch from 'picomatch';

/** What the settings say of a file. `filename` as ESLint gives it: absolute, or a made-up name for a text without file. */
export function filesFor(filename: string, { files = [] }: BrazeSettings): readonly DeclaredFiles[] {
  const path = filename.replaceAll('\\', '/');
  return files.filter((declared) => declared.files.some((glob) => matcherOf(glob)(path)));
}

const matchers = new Map<string, picomatch.Matcher>();

function matcherOf(glob: string): picomatch.Matcher {
  const made = matchers.get(glob) ?? compile(glob);
  matchers.set(glob, made);
  return made;
}

/** The library is loaded when the first glob has to be matched: most files need none. */
function compile(glob: string): picomatch.Matcher {
  const create = createRequire(import.meta.url)('picomatch') as typeof picomatch;
  return create(anchored(glob), { dot: true, nonegate: true });
}

/** A glob that does not begin at a root matches below any folder. */
function anchored(glob: string): string {
  const isRooted = glob.startsWith('/') || /^[a-z]:\//i.test(glob);
  return isRooted ? glob : `**/${glob.replace(/^(?:\.\/)+/, '')}`;
}

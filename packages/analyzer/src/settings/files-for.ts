import type { BrazeSettings, DeclaredFiles } from './settings.js';

/** Whether a path, with `/` between folders, is one that a glob speaks of. */
export type GlobMatcher = (path: string) => boolean;

/**
 * Makes the search for what the settings say of a file, by its absolute path or a made-up name for a text without file.
 * @param compile makes a matcher of a glob; asked once a glob, when the first file has to be matched: most files need none
 */
export function fileDeclarations(
  compile: (glob: string) => GlobMatcher,
): (filename: string, settings: BrazeSettings) => readonly DeclaredFiles[] {
  const matchers = new Map<string, GlobMatcher>();
  return (filename, { files = [] }) => {
    const path = filename.replaceAll('\\', '/');
    return files.filter((declared) => declared.files.some((glob) => matcherOf(glob)(path)));
  };

  function matcherOf(glob: string): GlobMatcher {
    const made = matchers.get(glob) ?? compile(anchored(glob));
    matchers.set(glob, made);
    return made;
  }
}

/** A glob that does not begin at a root matches below any folder. */
function anchored(glob: string): string {
  const isRooted = glob.startsWith('/') || /^[a-z]:\//i.test(glob);
  return isRooted ? glob : `**/${glob.replace(/^(?:\.\/)+/, '')}`;
}

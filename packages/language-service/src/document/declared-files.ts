import { fileDeclarations } from '@braze-lint/analyzer';
import picomatch from 'picomatch';

/** What the settings say of a file, by its path. */
export const filesFor = fileDeclarations((glob) => picomatch(glob, { dot: true, nonegate: true }));

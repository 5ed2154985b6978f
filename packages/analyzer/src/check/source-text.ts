import type { SourceContext } from '../source/source-context.js';

/** What the checks need of a file: the text that ranges point into, and where its comments are. */
export type SourceText = Pick<SourceContext, 'text' | 'comments'>;

import type { SourceContext } from '../source/source-context.js';

/** What the checks need of a file: the text that ranges point into, where its comments are, and what may be written in it. */
export interface SourceText extends Pick<SourceContext, 'text' | 'comments'> {
  /** JavaScript (or TypeScript) where it is absent. */
  readonly syntax?: 'json';
}

import type { SourceText } from '../check/source-text.js';
import type { LineRules } from '../value/json/positions-in.js';
import type { JsonNode, JsonView } from './json-part.js';

/** A JSON file (or JSONC, or JSON5) and the tree that some parser made of it. */
export interface JsonDocument {
  readonly root: JsonNode;
  /** Reads the nodes of the tree. */
  readonly view: JsonView;
  /** What the ranges of the tree point into, without a byte order mark. */
  readonly text: string;
  readonly comments: SourceText['comments'];
  /** How the host of the parser counts lines and columns: reports are in its terms. */
  readonly lines: LineRules;
}

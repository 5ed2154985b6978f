import type { SourceContext } from '../source/source-context.js';
import type { Evaluator } from '../value/evaluator.js';
import type { FileSearch } from './file-search.js';
import type { Bindings } from './names/bindings.js';
import type { EndpointTable } from './url/endpoint-table.js';
import type { PathMarks } from './url/path-marks.js';

/** What the search for calls in one file works with. */
export interface CallContext {
  readonly source: SourceContext;
  readonly evaluator: Evaluator;
  readonly bindings: Bindings;
  readonly endpoints: EndpointTable;
  /** Where in the file a path can come from. */
  readonly paths: PathMarks;
  /** Whether the file changes the bodies of all its requests on their way out (an Axios request interceptor). */
  readonly bodiesAreRewritten: boolean;
  /** The search in another file of the program, by the names of that file. */
  elsewhere(bindings: Bindings): FileSearch;
}

import type { CatalogBody, CatalogErrors } from './catalog.js';
import { checkDuplicates } from './check-duplicates.js';
import { checkQuery } from './check-query.js';
import { checkRules } from './check-rules.js';
import { checkValues } from './check-values.js';
import type { CatalogFiles } from './load-catalog.js';
import type { Mistake } from './mistake.js';
import type { ObjectMap } from './targets.js';
import type { FieldPath, YamlFile } from './yaml-file.js';

/** A body with its place: what the checks look at, whether it is an endpoint's or an object's. */
export interface CheckedBody {
  readonly file: YamlFile;
  readonly body: CatalogBody;
  /** Where the body stands in its file: at the top for an object. */
  readonly path: FieldPath;
}

/** What a body may name. */
export interface Known {
  readonly objects: ObjectMap;
  /** Names of all object files, those that could not be read included. */
  readonly objectNames: ReadonlySet<string>;
  /** Ids of the errors page's rows; `undefined` where the file could not be read. */
  readonly answers: ReadonlySet<string> | undefined;
}

/** Everything that can only be told from more than one field or file. */
export function crossCheck(files: CatalogFiles): readonly Mistake[] {
  const bodies = bodiesOf(files);
  const known: Known = {
    objects: new Map(files.objects.map(({ id, content }) => [id, content])),
    objectNames: files.objectNames,
    answers: answersOf(files.errors?.content),
  };
  return [
    ...bodies.flatMap((body) => [...checkValues(body, known), ...checkRules(body, known)]),
    ...unknownAnswers(files.requests, known),
    ...files.endpoints.flatMap(checkQuery),
    ...checkDuplicates(files),
  ];
}

function bodiesOf(files: CatalogFiles): readonly CheckedBody[] {
  return [
    ...files.endpoints.flatMap(({ file, content }) =>
      content.body === undefined ? [] : [{ file, body: content.body, path: ['body'] }],
    ),
    ...files.objects.map(({ file, content }) => ({ file, body: content, path: [] })),
  ];
}

function answersOf(errors: CatalogErrors | undefined): ReadonlySet<string> | undefined {
  return errors && new Set(errors.rows.map(({ id }) => id));
}

function unknownAnswers(requests: CatalogFiles['requests'], { answers }: Known): readonly Mistake[] {
  if (requests === undefined || answers === undefined) return [];
  return requests.content.rules.flatMap(({ answer }, index) =>
    answer === undefined || answers.has(answer)
      ? []
      : [requests.file.mistakeAt(['rules', index, 'answer'], `errors.yaml has no row "${answer}"`)],
  );
}

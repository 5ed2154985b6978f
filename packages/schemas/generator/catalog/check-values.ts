import type { CatalogProperty, Correction, Corrections, Defaults } from './catalog.js';
import type { CheckedBody, Known } from './cross-check.js';
import type { Mistake } from './mistake.js';
import { objectOf, targetsOf } from './targets.js';
import { declaredTypes } from '../json-schema/value-types.js';
import { type WalkedValue, valuesBelow } from './walk.js';
import type { FieldPath, YamlFile } from './yaml-file.js';

/** Checks what the properties of a body say: refs, answers, descriptions of values, wrong keys. */
export function checkValues(checked: CheckedBody, known: Known): readonly Mistake[] {
  const { file, body, path } = checked;
  const values: readonly WalkedValue[] = [{ path, value: body }, ...valuesBelow(body, path)];
  return [
    ...answerMistakes(file, body.defaults, [...path, 'defaults'], known),
    ...values.flatMap(({ path: place, value }) => [
      ...refMistakes(file, value, place, known),
      ...correctionMistakes(file, value.constraints, [...place, 'constraints'], known),
      ...enumMistakes(file, value, place),
      ...alternativeMistakes(file, value, place),
      ...insteadMistakes(file, value, place, known),
    ]),
  ];
}

/** Whether the row of the errors page exists. */
export function answerMistakes(
  file: YamlFile,
  holder: Defaults | Correction | undefined,
  path: FieldPath,
  known: Known,
): readonly Mistake[] {
  const answer = holder?.answer;
  if (answer === undefined || known.answers === undefined || known.answers.has(answer)) return [];
  return [file.mistakeAt([...path, 'answer'], `errors.yaml has no row "${answer}"`)];
}

function refMistakes(
  file: YamlFile,
  value: CatalogProperty,
  path: FieldPath,
  known: Known,
): readonly Mistake[] {
  const { ref } = value;
  if (ref === undefined) return [];
  if (!known.objectNames.has(ref))
    return [file.mistakeAt([...path, 'ref'], `there is no objects/${ref}.yaml`)];
  const others = ['type', 'properties', 'items', 'anyOf', 'enum', 'const'].filter((field) => field in value);
  return others.map((field) =>
    file.mistakeAt([...path, field], 'has no meaning beside `ref`, which is an object'),
  );
}

function correctionMistakes(
  file: YamlFile,
  corrections: Corrections | undefined,
  path: FieldPath,
  known: Known,
): readonly Mistake[] {
  return Object.entries(corrections ?? {}).flatMap(([keyword, correction]) =>
    answerMistakes(file, correction, [...path, keyword], known),
  );
}

function enumMistakes(file: YamlFile, value: CatalogProperty, path: FieldPath): readonly Mistake[] {
  const { enum: values, enumDescriptions: texts } = value;
  if (texts === undefined || texts.length === values?.length) return [];
  const wanted =
    values === undefined
      ? 'needs an `enum` beside it'
      : `needs ${String(values.length)} texts, one for each value`;
  return [file.mistakeAt([...path, 'enumDescriptions'], wanted)];
}

/** Alternatives are told apart by their types, so that each mistake can be reported by itself. */
function alternativeMistakes(file: YamlFile, value: CatalogProperty, path: FieldPath): readonly Mistake[] {
  const seen = new Set<string>(Object.keys(value));
  return (value.anyOf ?? []).flatMap((alternative, index) => {
    const place = [...path, 'anyOf', index];
    const own = Object.keys(alternative).filter((field) => field !== 'type' && field !== 'description');
    const repeated = own.filter((field) => seen.has(field));
    for (const field of own) seen.add(field);
    const clashes = repeated.map((field) =>
      file.mistakeAt([...place, field], 'stands in another alternative or beside `anyOf`'),
    );
    const typeless =
      declaredTypes(alternative) === undefined ? [file.mistakeAt(place, 'an alternative needs a type')] : [];
    return [...clashes, ...typeless];
  });
}

function insteadMistakes(
  file: YamlFile,
  value: CatalogProperty,
  path: FieldPath,
  known: Known,
): readonly Mistake[] {
  const listed = objectOf(value, known.objects)?.properties ?? {};
  return Object.entries(value.instead ?? {}).flatMap(([wrong, right]) => {
    const place = [...path, 'instead', wrong];
    if (wrong in listed && listed[wrong]?.deprecated !== true) {
      return [file.mistakeAt(place, 'is a listed property and not deprecated, so it cannot be a wrong key')];
    }
    const { unresolved } = targetsOf(value, right.split('.'), known.objects);
    return unresolved === undefined ? [] : [file.mistakeAt(place, `"${right}" is not a listed property`)];
  });
}

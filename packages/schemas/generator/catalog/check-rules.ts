import type { CatalogRule } from './catalog.js';
import { answerMistakes } from './check-values.js';
import { refsIn } from './assert-refs.js';
import { assertProblem } from './check-assert.js';
import type { CheckedBody, Known } from './cross-check.js';
import type { Mistake } from './mistake.js';
import { isFree, objectOf, pathSegments, targetsOf } from './targets.js';
import type { FieldPath, YamlFile } from './yaml-file.js';

/** Checks the rules of a body: their paths, keys and schemas. */
export function checkRules(checked: CheckedBody, known: Known): readonly Mistake[] {
  return (checked.body.rules ?? []).flatMap((rule, index) => {
    const path = [...checked.path, 'rules', index];
    return [
      ...answerMistakes(checked.file, rule, path, known),
      ...schemaMistakes(checked.file, rule, path, known),
      ...missingFields(checked.file, rule, path),
      ...targetMistakes(checked, rule, path, known),
    ];
  });
}

/** Whether a rule only says which object stands somewhere, so that it is no constraint of its own. */
export function isStructural(rule: CatalogRule): boolean {
  return 'ref' in rule.assert && Object.keys(rule.assert).length === 1;
}

function schemaMistakes(
  file: YamlFile,
  rule: CatalogRule,
  path: FieldPath,
  known: Known,
): readonly Mistake[] {
  return (['when', 'assert'] as const).flatMap((field) => {
    const schema = rule[field];
    if (schema === undefined) return [];
    const lost = refsIn(schema).filter((name) => !known.objectNames.has(name));
    const problem = assertProblem(schema);
    return [
      ...lost.map((name) => file.mistakeAt([...path, field], `there is no objects/${name}.yaml`)),
      ...(problem === undefined ? [] : [file.mistakeAt([...path, field], problem)]),
    ];
  });
}

function missingFields(file: YamlFile, rule: CatalogRule, path: FieldPath): readonly Mistake[] {
  if (isStructural(rule)) return [];
  const needed = (['says', 'kind'] as const).filter((field) => rule[field] === undefined);
  return needed.map((field) => file.mistakeAt([...path, field], 'is missing'));
}

function targetMistakes(
  checked: CheckedBody,
  rule: CatalogRule,
  path: FieldPath,
  known: Known,
): readonly Mistake[] {
  const { file, body } = checked;
  const { values, unresolved } = targetsOf(body, pathSegments(rule.path), known.objects);
  if (unresolved !== undefined) {
    return [file.mistakeAt([...path, 'path'], `"${unresolved}" leads to no listed property`)];
  }
  const targets = values.map((value) => objectOf(value, known.objects));
  if (targets.some(isFree)) return [];
  const isListed = (key: string): boolean => targets.some((target) => key in (target?.properties ?? {}));
  const { keys = [] } = rule;
  const lost = keys.filter((key) => !isListed(key));
  const at = rule.at === undefined || rule.kind === 'forbiddenKey' || isListed(rule.at) ? [] : [rule.at];
  return [
    ...(rule.kind === 'forbiddenKey' ? [] : lost).map((key) =>
      file.mistakeAt([...path, 'keys', keys.indexOf(key)], `"${key}" is not a listed property`, [
        ...path,
        'keys',
      ]),
    ),
    ...at.map((key) => file.mistakeAt([...path, 'at'], `"${key}" is not a listed property`)),
  ];
}

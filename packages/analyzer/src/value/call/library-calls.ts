import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import { shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue } from '../abstract-value.js';
import { anyArray, objectOf, typed } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { createReason } from '../reasons.js';
import { importedFrom } from './imported-from.js';
import { lodashValue } from './lodash-objects.js';

/** What functions of well-known packages give, by package and name. */
const RESULTS: readonly (readonly [module: RegExp, kinds: number, names: string])[] = [
  [/^uuid$/, Kind.string, 'v1 v3 v4 v5 v6 v7'],
  [/^(?:nanoid|nanoid\/non-secure)$/, Kind.string, 'nanoid'],
  [/^(?:node:)?crypto$/, Kind.string, 'randomUUID'],
  [/^date-fns(?:\/\w+)?$/, Kind.string, 'format formatISO lightFormat formatRFC3339'],
  [/^lodash(?:-es)?$/, Kind.object, 'pick omit pickBy omitBy mapValues mapKeys keyBy groupBy countBy invert'],
  [/^lodash(?:-es)?$/, Kind.array, 'compact chunk uniq uniqBy flatten flattenDeep difference without sortBy'],
  [
    /^lodash(?:-es)?$/,
    Kind.boolean,
    'isNil isEmpty isEqual isString isNumber isArray isObject isPlainObject',
  ],
  [/^lodash(?:-es)?$/, Kind.string, 'camelCase snakeCase kebabCase startCase upperFirst capitalize truncate'],
];

/** Packages whose default export makes a date with a `format` method that gives a string. */
const DATES = /^(?:dayjs|moment|moment-timezone)$/;
const DATE_METHODS = new Set(['format', 'toString']);

/** Tags that only change white space. */
const TEXT_TAGS = /^(?:dedent|outdent|common-tags|ts-dedent)$/;

/** What a call of a well-known package gives; absent for all others. */
export function libraryCallValue(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
): AbstractValue | undefined {
  const known = copiedValue(node, evaluation) ?? lodashValue(node, evaluation);
  if (known !== undefined) return known;
  const kinds = kindsFor(node, evaluation);
  if (kinds === undefined) return undefined;
  const reason = createReason('call-result', node, shortName(node));
  if (kinds === Kind.object) return objectOf(new Map(), node, reason);
  return kinds === Kind.array ? anyArray(reason, node) : typed(kinds, reason, node);
}

/** `cloneDeep(x)`: what `x` is at that time. */
function copiedValue(node: TSESTree.CallExpression, evaluation: Evaluation): AbstractValue | undefined {
  const [argument] = node.arguments;
  if (argument === undefined || isNode(argument, 'SpreadElement')) return undefined;
  const { source = '', imported } = importedFrom(node.callee, evaluation.references) ?? {};
  const isCopy =
    (/^lodash(?:-es)?$/.test(source) && imported === 'cloneDeep') ||
    (/^lodash(?:-es\/|[./])cloneDeep$/i.test(source) && imported === 'default');
  return isCopy ? evaluation.evaluate(argument, evaluation.moments(node)) : undefined;
}

/** Whether a template's tag leaves a text a text. */
export function isTextTag(tag: TSESTree.Node, evaluation: Evaluation): boolean {
  return TEXT_TAGS.test(importedFrom(tag, evaluation.references)?.source ?? '');
}

function kindsFor(node: TSESTree.CallExpression, evaluation: Evaluation): number | undefined {
  const imported = importedFrom(node.callee, evaluation.references);
  if (imported === undefined) return isFormattedDate(node, evaluation) ? Kind.string : undefined;
  return RESULTS.find(
    ([module, , names]) => module.test(imported.source) && names.split(' ').includes(imported.imported),
  )?.[1];
}

/** `dayjs(…).add(…).format(…)`. */
function isFormattedDate(node: TSESTree.CallExpression, evaluation: Evaluation): boolean {
  const callee = unwrap(node.callee);
  if (!isNode(callee, 'MemberExpression') || !DATE_METHODS.has(memberName(callee) ?? '')) return false;
  let root = unwrap(callee.object);
  while (isNode(root, 'CallExpression')) {
    const made = importedFrom(root.callee, evaluation.references);
    if (made !== undefined) return DATES.test(made.source);
    const inner = unwrap(root.callee);
    if (!isNode(inner, 'MemberExpression')) return false;
    root = unwrap(inner.object);
  }
  return false;
}

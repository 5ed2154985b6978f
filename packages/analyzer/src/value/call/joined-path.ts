import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { isNode } from '../../scope/node-type.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue } from '../abstract-value.js';
import { literal } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { joinedText, partsOf } from '../expression/concatenation.js';
import { resolvedUrl } from '../url-object.js';
import { importedFrom } from './imported-from.js';

/** What functions that put paths and addresses together give: `path.join(…)`, `url.resolve(base, path)`, `urlJoin(…)`. */
export function joinedPathValue(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  if (!evaluation.isAddress) return undefined;
  const imported = importedFrom(unbranched(node.callee), evaluation.references);
  if (imported === undefined || node.arguments.some((argument) => isNode(argument, 'SpreadElement')))
    return undefined;
  const parts = node.arguments.map((argument) => evaluation.evaluate(argument, moment));
  const { source, imported: name } = imported;
  if (/^(?:node:)?path(?:\/posix)?$/.test(source) && name === 'join') return joined(parts, node);
  if (/^url-?join$/.test(source) && name === 'default') return joined(parts, node);
  const [base, path] = parts;
  const isResolve = /^(?:node:)?url$/.test(source) && name === 'resolve';
  return isResolve && base !== undefined && path !== undefined ? resolvedUrl(path, base, node) : undefined;
}

/** `path.posix.join` → `path.join` */
function unbranched(callee: TSESTree.Node): TSESTree.Node {
  const member = unwrap(callee);
  if (!isNode(member, 'MemberExpression')) return member;
  const object = unwrap(member.object);
  const isPosix = isNode(object, 'MemberExpression') && memberName(object) === 'posix';
  return isPosix ? { ...member, object: object.object } : member;
}

/** One slash between any two parts; a part whose ends are not known is taken to have none. */
function joined(parts: readonly AbstractValue[], node: TSESTree.Node): AbstractValue | undefined {
  const slash = literal('/', node);
  const pieces = parts.flatMap((part, index): readonly AbstractValue[] => {
    const before = parts[index - 1];
    const isSeparated = index === 0 || endsWithSlash(before) || startsWithSlash(part);
    return isSeparated ? [part] : [slash, part];
  });
  const isDoubled = parts.some((part, index) => endsWithSlash(parts[index - 1]) && startsWithSlash(part));
  return isDoubled ? undefined : joinedText(pieces, node, true);
}

function endsWithSlash(value: AbstractValue | undefined): boolean {
  return value !== undefined && partsOf(value).at(-1)?.endsWith('/') === true;
}

function startsWithSlash(value: AbstractValue): boolean {
  return partsOf(value)[0]?.startsWith('/') === true;
}

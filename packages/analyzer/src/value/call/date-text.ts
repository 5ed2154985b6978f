import { Kind } from '@braze-lint/schemas';
import type { TSESTree } from '@typescript-eslint/types';

import type { Moment } from '../../flow/moment.js';
import { globalName, shortName } from '../../scope/callee-name.js';
import { isNode } from '../../scope/node-type.js';
import { memberName } from '../../scope/static-name.js';
import { unwrap } from '../../scope/unwrap.js';
import type { AbstractValue } from '../abstract-value.js';
import { text, typed } from '../construct.js';
import type { Evaluation } from '../evaluation.js';
import { createReason } from '../reasons.js';
import { importedFrom } from './imported-from.js';

type Parts = readonly (string | undefined)[];

/** How a library writes patterns: which pieces stand for themselves, and which of those its locales may change. */
interface PatternSyntax {
  /** A piece of text that is marked as such, an escape, a field, or a separator. */
  readonly piece: RegExp;
  readonly changing: RegExp;
}

/** `yyyy-MM-dd'T'HH:mm`: date-fns, Luxon. */
const QUOTES: PatternSyntax = {
  piece: /''|'(?<quoted>(?:[^']|'')+)'|[A-Za-z]+|(?<separator>[^A-Za-z']+)/g,
  changing: /(?!)/,
};

/** `YYYY-MM-DD[T]HH:mm`: Moment, Day.js. Some of their locales write other digits and commas, in all of the text. */
const BRACKETS: PatternSyntax = {
  piece: /\[(?<quoted>[^[\]]*)\]|\\.|[A-Za-z]+|(?<separator>[^A-Za-z[\]\\]+)/gs,
  changing: /[\d,]/,
};

/** Functions that format a date, and the position of the pattern. */
const FORMATTERS: readonly (readonly [module: RegExp, name: RegExp, pattern: number])[] = [
  [/^date-fns(?:\/\w+)?$/, /^(?:format|lightFormat|formatDate)$/, 1],
  [/^date-fns-tz$/, /^format$/, 1],
  [/^date-fns-tz$/, /^formatInTimeZone$/, 2],
];

/** Methods of the dates of a library that give a text by a pattern. */
const METHODS: readonly (readonly [module: RegExp, name: string, syntax: PatternSyntax])[] = [
  [/^(?:dayjs|moment|moment-timezone)$/, 'format', BRACKETS],
  [/^luxon$/, 'toFormat', QUOTES],
];

/**
 * The text of a date by a pattern that is written out, with its separators known; of JavaScript's own dates, by the form that the
 * language lays down. A date that is not valid gives a text that is no date either, or throws.
 */
export function dateTextValue(
  node: TSESTree.CallExpression,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  const imported = importedFrom(node.callee, evaluation.references);
  if (imported !== undefined) {
    const found = FORMATTERS.find(
      ([module, name]) => module.test(imported.source) && name.test(imported.imported),
    );
    return found && byPattern(node, node.arguments[found[2]], QUOTES, evaluation, moment);
  }
  const callee = unwrap(node.callee);
  const method = isNode(callee, 'MemberExpression') ? memberName(callee) : undefined;
  if (!isNode(callee, 'MemberExpression') || method === undefined) return undefined;
  const own = ownParts(method, callee.object, node, evaluation);
  if (own !== undefined) return text(own, node);
  const source = packageOf(callee.object, evaluation);
  if (source === undefined) return undefined;
  if (source === 'luxon' && method === 'toISO')
    return typed(Kind.string | Kind.null, createReason('call-result', node, shortName(node)), node);
  const known = METHODS.find(([module, name]) => module.test(source) && name === method);
  return known && byPattern(node, node.arguments[0], known[2], evaluation, moment);
}

function byPattern(
  node: TSESTree.CallExpression,
  argument: TSESTree.Node | undefined,
  syntax: PatternSyntax,
  evaluation: Evaluation,
  moment: Moment,
): AbstractValue | undefined {
  if (argument === undefined || node.arguments.some((one) => isNode(one, 'SpreadElement'))) return undefined;
  const pattern = evaluation.evaluate(argument, moment);
  if (pattern.kind !== 'literal' || typeof pattern.value !== 'string' || pattern.value === '')
    return undefined;
  return text(partsOf(pattern.value, syntax), node);
}

function partsOf(pattern: string, { piece, changing }: PatternSyntax): Parts {
  return [...pattern.matchAll(piece)].flatMap(({ groups }): Parts => {
    const known = groups?.['quoted']?.replaceAll("''", "'") ?? groups?.['separator'];
    return [known === undefined || changing.test(known) ? undefined : known];
  });
}

/** What JavaScript's own dates are as texts: https://tc39.es/ecma262/#sec-date.prototype.tostring */
function ownParts(
  method: string,
  object: TSESTree.Node,
  node: TSESTree.CallExpression,
  { references }: Evaluation,
): Parts | undefined {
  const made = unwrap(object);
  if (!isNode(made, 'NewExpression') || globalName(made.callee, references) !== 'Date') return undefined;
  if (method === 'toString') return [undefined, ' GMT', undefined];
  if (method === 'toUTCString' || method === 'toGMTString') return [undefined, ' GMT'];
  const [locale, ...options] = node.arguments;
  const isSlashed = isNode(locale, 'Literal') && (locale.value === 'en-US' || locale.value === 'en-GB');
  if (!/^toLocale(?:Date)?String$/.test(method) || !isSlashed || options.length > 0) return undefined;
  return [undefined, '/', undefined, '/', undefined];
}

/** The package whose function a chain begins with: `dayjs(…).add(…)`, `DateTime.now().plus(…)`. */
function packageOf(object: TSESTree.Node, { references }: Evaluation): string | undefined {
  let root = unwrap(object);
  let isMade = false;
  while (isNode(root, 'CallExpression') || isNode(root, 'MemberExpression')) {
    isMade ||= isNode(root, 'CallExpression');
    root = unwrap(isNode(root, 'CallExpression') ? root.callee : root.object);
  }
  const imported = isMade ? importedFrom(root, references) : undefined;
  if (imported?.source === 'luxon') return imported.imported === 'DateTime' ? 'luxon' : undefined;
  return imported?.imported === 'default' || imported?.imported === '*' ? imported.source : undefined;
}

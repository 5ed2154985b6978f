import ts from 'typescript';

/**
 * A small change to a source file that its tests should notice.
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} line
 * @property {number} start UTF-16 offset of what is replaced.
 * @property {number} end
 * @property {string} original
 * @property {string} replacement
 */

/**
 * All mutants of a file, in the order of their places.
 * @param {string} file
 * @param {string} text
 * @returns {Mutant[]}
 */
export function mutantsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Mutant[]} */
  const mutants = [];
  /** @param {ts.Node} node @param {string} replacement */
  const add = (node, replacement) => {
    const start = node.getStart(source);
    const original = text.slice(start, node.end);
    if (original === replacement) return;
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, line, start, end: node.end, original, replacement });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (isWithoutEffect(node)) return;
    mutate(node, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** Types vanish, imports are no behaviour, and what an error says is for people. @param {ts.Node} node */
function isWithoutEffect(node) {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isThrowStatement(node)
  );
}

/** @type {ReadonlyMap<ts.SyntaxKind, string>} */
const OPERATORS = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AmpersandToken, '|'],
  [ts.SyntaxKind.BarToken, '&'],
]);

/** @type {Readonly<Record<string, string>>} */
const METHODS = { some: 'every', every: 'some', min: 'max', max: 'min', startsWith: 'endsWith' };

/** @param {ts.Node} node @param {(node: ts.Node, replacement: string) => void} add */
function mutate(node, add) {
  if (ts.isBinaryExpression(node)) {
    const other = OPERATORS.get(node.operatorToken.kind);
    if (other !== undefined) add(node.operatorToken, other);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    add(node, node.operand.getText());
  } else if (ts.isIfStatement(node)) {
    add(node.expression, 'true');
    add(node.expression, 'false');
  } else if (ts.isConditionalExpression(node)) {
    add(node.condition, 'true');
    add(node.condition, 'false');
  } else if (ts.isReturnStatement(node) && node.expression !== undefined) {
    add(node.expression, 'undefined');
  } else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
    add(node.body, 'undefined');
  } else if (ts.isPropertyAccessExpression(node)) {
    const other = Object.hasOwn(METHODS, node.name.text) ? METHODS[node.name.text] : undefined;
    if (other !== undefined) add(node.name, other);
  } else if (ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression)) {
    add(node, ';');
  } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) {
    add(node, '[]');
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) {
    add(node, 'false');
  } else if (node.kind === ts.SyntaxKind.FalseKeyword) {
    add(node, 'true');
  } else if (ts.isNumericLiteral(node)) {
    add(node, String(Number(node.text) + 1));
  } else if (ts.isStringLiteral(node)) {
    add(node, node.text === '' ? "'mutant'" : "''");
  }
}

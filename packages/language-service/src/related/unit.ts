import ts from 'typescript';

import type { OffsetRange } from '../contract/service-document.js';

/**
 * A part of a file that means something without the others: a statement of the top level, a method of a class there, and in a text that
 * cannot be parsed a declaration inside of a function there, since a function without its end holds the rest of the file.
 */
export interface Unit extends OffsetRange {
  readonly node: ts.Statement | ts.ClassElement;
  /** The class of a method, the function around a declaration. */
  readonly owner: Unit | undefined;
  /** The units inside, which are not looked at with it. */
  readonly parts: readonly Unit[];
  /** What other units call it, or a part of it. */
  readonly names: readonly string[];
  /** Whether what it declares may get another content elsewhere: an object does, a function or a text does not. */
  readonly isChangeable: boolean;
  /** Whether it is looked at in any case: it is short, and may have an effect on the whole file. */
  readonly isKept: boolean;
}

/** The units of a file, in its order, each before those inside of it. */
export function unitsOf(file: ts.SourceFile, isBroken: boolean): readonly Unit[] {
  return file.statements.flatMap((statement) => {
    const unit = unitOf(statement, undefined, isBroken);
    return [unit, ...unit.parts];
  });
}

function unitOf(statement: ts.Statement, owner: Unit | undefined, isBroken: boolean): Unit {
  const parts: Unit[] = [];
  const unit: Unit = {
    node: statement,
    start: statement.pos,
    end: statement.end,
    owner,
    parts,
    names: [...namesOf(statement)],
    isChangeable:
      ts.isVariableStatement(statement) &&
      ((statement.declarationList.flags & ts.NodeFlags.Const) === 0 ||
        !statement.declarationList.declarations.every(({ initializer }) => isUnchangeable(initializer))),
    isKept: owner === undefined && !mayBeLeftOut(statement),
  };
  if (ts.isClassDeclaration(statement)) {
    for (const member of statement.members) if (isMethod(member)) parts.push(methodOf(member, unit));
  }
  if (isBroken && owner === undefined && ts.isFunctionDeclaration(statement)) {
    for (const inner of statement.body?.statements ?? [])
      if (isDeclaration(inner)) parts.push(unitOf(inner, unit, false));
  }
  return unit;
}

function methodOf(method: ts.MethodDeclaration, owner: Unit): Unit {
  return {
    node: method,
    start: method.pos,
    end: method.end,
    owner,
    parts: [],
    names: [method.name.getText()],
    isChangeable: false,
    isKept: false,
  };
}

/** Of a name that is worked out nobody can tell where it is used. */
function isMethod(member: ts.ClassElement): member is ts.MethodDeclaration {
  return (
    ts.isMethodDeclaration(member) && (ts.isIdentifier(member.name) || ts.isPrivateIdentifier(member.name))
  );
}

function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

/** Declarations, and what runs functions of its own. The rest is short, or declares things in ways that are not looked through. */
function mayBeLeftOut(statement: ts.Statement): boolean {
  return (
    isDeclaration(statement) ||
    ts.isVariableStatement(statement) ||
    ((ts.isExpressionStatement(statement) || ts.isExportAssignment(statement)) &&
      /\bfunction\b|=>|\)\s*\{/.test(statement.getText()))
  );
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  if (ts.isClassDeclaration(statement))
    return [...ownName(statement), ...statement.members.flatMap(fieldName)];
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  )
    return ownName(statement);
  return [];
}

function ownName({ name }: { readonly name?: ts.Identifier }): readonly string[] {
  return name === undefined ? [] : [name.text];
}

function fieldName(member: ts.ClassElement): readonly string[] {
  return isMethod(member) || member.name === undefined ? [] : [member.name.getText()];
}

function boundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

/** What a variable holds that nobody can write into, or of which the file does not know the content anyway. */
function isUnchangeable(value: ts.Expression | undefined): boolean {
  if (value === undefined) return false;
  const inner = ts.skipPartiallyEmittedExpressions(value);
  if (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner) || ts.isParenthesizedExpression(inner))
    return isUnchangeable(inner.expression);
  if (ts.isBinaryExpression(inner) && logical.has(inner.operatorToken.kind))
    return isUnchangeable(inner.left) && isUnchangeable(inner.right);
  if (ts.isPropertyAccessExpression(inner)) return isEnvironment(inner);
  return unchangeable.has(inner.kind);
}

/** `process.env.KEY`, `import.meta.env.KEY` */
function isEnvironment({ expression }: ts.PropertyAccessExpression): boolean {
  return /\benv$/.test(expression.getText());
}

const logical: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
]);

const unchangeable: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.NewExpression,
]);

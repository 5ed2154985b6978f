import type { TypeMember, TypeView } from '@braze-lint/analyzer';
import type ts from 'typescript';

import { intrinsicView } from './intrinsic-name.js';
import { isNullSafe } from './null-safety.js';

/** Larger unions cost more than they tell. */
const MOST_ALTERNATIVES = 64;

/** `SymbolFlags.Class`, `SymbolFlags.TypeLiteral` and `SymbolFlags.Optional`: the same in all versions of the compiler, which is not loaded to ask it. */
const CLASS = 1 << 5;
const TYPE_LITERAL = 1 << 11;
const OPTIONAL = 1 << 24;

/**
 * Describes a type of TypeScript's checker; absent for one that says nothing of what its values are sent as.
 * @param node where the value stands
 */
export function typeViewOf(type: ts.Type, node: ts.Node, program: ts.Program): TypeView | undefined {
  const checker = program.getTypeChecker();
  return outerView(type);

  /** Where the compiler does not look out for `null`, any value may be missing. */
  function outerView(one: ts.Type): TypeView | undefined {
    const view = viewOf(one);
    if (view === undefined || isNullSafe(program)) return view;
    return { kind: 'union', types: [view, NULL, UNDEFINED] };
  }

  function viewOf(one: ts.Type): TypeView | undefined {
    const intrinsic = intrinsicView(one);
    if (intrinsic !== undefined) return intrinsic === 'opaque' ? undefined : intrinsic;
    if (one.isStringLiteral() || one.isNumberLiteral()) return { kind: 'literal', value: one.value };
    if (one.isUnion()) return unionView(one.types);
    if (one.isIntersection()) return intersectionView(one);
    if (isTemplate(one)) return { kind: 'intrinsic', name: 'string' };
    if (checker.isTupleType(one)) return tupleView(one as ts.TupleTypeReference);
    if (checker.isArrayType(one)) return arrayView(one as ts.TypeReference);
    return hasSignatures(one) ? { kind: 'function' } : objectView(one);
  }

  function unionView(types: readonly ts.Type[]): TypeView | undefined {
    if (types.length > MOST_ALTERNATIVES) return undefined;
    const views = types.map(viewOf);
    return views.every((view) => view !== undefined) ? { kind: 'union', types: views } : undefined;
  }

  /** A branded scalar is the scalar. */
  function intersectionView(one: ts.IntersectionType): TypeView | undefined {
    const views = one.types.map(viewOf);
    const scalar = views.find((view) => view?.kind === 'intrinsic' || view?.kind === 'literal');
    if (scalar !== undefined) return scalar;
    return views.every((view) => view?.kind === 'object') ? objectOf(one) : undefined;
  }

  function arrayView(list: ts.TypeReference): TypeView {
    return { kind: 'array', element: () => checker.getTypeArguments(list).map(outerView)[0] };
  }

  function tupleView(tuple: ts.TupleTypeReference): TypeView {
    const { minLength, elementFlags } = tuple.target;
    if (minLength !== elementFlags.length) return { kind: 'array', element: () => undefined };
    return { kind: 'tuple', elements: () => checker.getTypeArguments(tuple).map(outerView) };
  }

  function objectView(one: ts.Type): TypeView | undefined {
    const symbol = one.getSymbol();
    if (symbol !== undefined && isOfLibrary(symbol, program) && !isTypeLiteral(symbol)) {
      return symbol.getName() === 'Date' ? { kind: 'date' } : undefined;
    }
    const isInstance = symbol !== undefined && (symbol.flags & CLASS) !== 0;
    return isInstance || !isObjectType(one) ? undefined : objectOf(one);
  }

  function objectOf(one: ts.Type): TypeView | undefined {
    if (one.getProperty('toJSON') !== undefined) return undefined;
    return { kind: 'object', members: () => membersOf(one) };
  }

  function membersOf(one: ts.Type): ReadonlyMap<string, TypeMember> {
    return new Map(checker.getPropertiesOfType(one).map((member) => [member.getName(), memberOf(member)]));
  }

  function memberOf(member: ts.Symbol): TypeMember {
    return {
      isOptional: (member.flags & OPTIONAL) !== 0,
      type: () => outerView(checker.getTypeOfSymbolAtLocation(member, node)),
    };
  }
}

const NULL: TypeView = { kind: 'intrinsic', name: 'null' };
const UNDEFINED: TypeView = { kind: 'intrinsic', name: 'undefined' };

function hasSignatures(type: ts.Type): boolean {
  return type.getCallSignatures().length + type.getConstructSignatures().length > 0;
}

/** Template literal types are the only ones that consist of texts. */
function isTemplate(type: ts.Type): boolean {
  return 'texts' in type;
}

/** Type parameters, enumerations and conditional types have no such flags. */
function isObjectType(type: ts.Type): boolean {
  return 'objectFlags' in type && !type.isTypeParameter();
}

/** `Partial` and its like: the library says how such an object is made from another type, and not what it is. */
function isTypeLiteral(symbol: ts.Symbol): boolean {
  return (symbol.flags & TYPE_LITERAL) !== 0;
}

function isOfLibrary(symbol: ts.Symbol, program: ts.Program): boolean {
  const declarations = symbol.getDeclarations() ?? [];
  return declarations.some((one) => program.isSourceFileDefaultLibrary(one.getSourceFile()));
}

import type { Json } from '../payload/json.js';
import type { Route } from './routes/route.js';
import type { Unknown } from './unknown.js';

/** An expression of a generated program. `id` tells one from another when they are watched at run time. */
export type Expression = { readonly id: number } & ExpressionForm;

export type ExpressionForm =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'object'; readonly entries: readonly Entry[] }
  | { readonly kind: 'array'; readonly elements: readonly Element[] }
  | { readonly kind: 'unknown'; readonly unknown: Unknown }
  /** Code that holds nothing to watch. */
  | { readonly kind: 'code'; readonly text: string }
  /** A member of a variable, by a key that is not known. */
  | { readonly kind: 'lookup'; readonly name: string; readonly key: Unknown }
  /** A variable of the program. */
  | { readonly kind: 'name'; readonly name: string }
  /** A call of a function of the program. */
  | { readonly kind: 'made'; readonly name: string }
  | { readonly kind: 'ternary'; readonly flag: Unknown; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'and'; readonly flag: Unknown; readonly value: Expression }
  | {
      readonly kind: 'or';
      readonly operator: '??' | '||';
      readonly left: Unknown;
      readonly right: Expression;
    }
  | {
      readonly kind: 'map';
      readonly list: Unknown;
      readonly element: string;
      readonly result: Expression;
      /** What is returned instead under a condition. */
      readonly instead?: { readonly flag: Unknown; readonly result: Expression };
      /** Code behind the call. */
      readonly suffix: string;
    }
  | { readonly kind: 'template'; readonly before: string; readonly hole: Unknown; readonly after: string }
  /** A call around an expression: `String(…)`, `Object.freeze(…)`. With `typesOnly`, syntax that is gone at run time. */
  | {
      readonly kind: 'wrapped';
      readonly before: string;
      readonly inner: Expression;
      readonly after: string;
      readonly typesOnly?: boolean;
    };

export type Entry =
  | { readonly kind: 'property'; readonly key: string; readonly value: Expression; readonly style: KeyStyle }
  | { readonly kind: 'computed'; readonly key: Unknown; readonly value: Expression }
  | { readonly kind: 'spread'; readonly value: Expression };

/** `computed`: a literal in brackets; `shorthand`: only of a variable that has the key's name. */
export type KeyStyle = 'plain' | 'computed' | 'getter' | 'shorthand';

export interface Element {
  readonly spread: boolean;
  readonly value: Expression;
}

export type Statement = { readonly id: number } & StatementForm;

export type StatementForm =
  | {
      readonly kind: 'declare';
      readonly word: 'const' | 'let';
      readonly name: string;
      readonly value: Expression;
    }
  | { readonly kind: 'declareLater'; readonly name: string }
  /** `const { a: _a, ...name } = value`. */
  | {
      readonly kind: 'declareRest';
      readonly omitted: string;
      readonly name: string;
      readonly value: Expression;
    }
  /** Code that holds nothing to watch. */
  | { readonly kind: 'run'; readonly text: string }
  /** A function without parameters, and what it gives; it is called by its name. */
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly body: readonly Statement[];
      readonly result: Expression | undefined;
    }
  | { readonly kind: 'call'; readonly name: string }
  | { readonly kind: 'reassign'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'assign'; readonly target: Target; readonly value: Expression }
  | {
      readonly kind: 'assignComputed';
      readonly name: string;
      readonly key: Unknown;
      readonly value: Expression;
    }
  | { readonly kind: 'merge'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'push'; readonly target: Target; readonly values: readonly Expression[] }
  | { readonly kind: 'remove'; readonly target: Target }
  | {
      readonly kind: 'if';
      readonly flag: Unknown;
      readonly then: readonly Statement[];
      readonly otherwise: readonly Statement[];
    }
  | {
      readonly kind: 'loop';
      readonly form: LoopForm;
      readonly list: Unknown;
      readonly element: string;
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'switch'; readonly on: Unknown; readonly cases: readonly Case[] }
  /** `risk` decides whether the block is left by a fault before its last statement. */
  | {
      readonly kind: 'try';
      readonly risk: Unknown;
      readonly body: readonly Statement[];
      readonly handler: readonly Statement[];
    }
  | { readonly kind: 'leave'; readonly flag: Unknown }
  /** A second name for the target. */
  | { readonly kind: 'alias'; readonly name: string; readonly target: Target }
  /** Hands the target to a function that may change it. */
  | { readonly kind: 'lend'; readonly target: Target; readonly change: Unknown }
  | { readonly kind: 'send'; readonly send: Send };

export type LoopForm = 'for of' | 'forEach';

export interface Case {
  readonly value: string;
  readonly body: readonly Statement[];
  readonly falls: boolean;
}

/** A variable, and the keys that lead from it to a member. */
export interface Target {
  readonly name: string;
  readonly path: readonly string[];
}

/** How a body leaves the process. */
export interface Send {
  readonly by: SendShape;
  readonly method: string;
  readonly path: string;
  readonly body: Expression;
  /** For `route`. */
  readonly route?: Route;
}

export type SendShape =
  | 'fetch'
  | 'fetch-init'
  | 'axios.post'
  | 'axios'
  | 'got'
  | 'wrapper'
  | 'text'
  | 'own'
  | 'rewriting'
  | 'ready'
  | 'route';

export interface Program {
  readonly endpointId: string;
  readonly statements: readonly Statement[];
  readonly unknowns: readonly Unknown[];
}

/** Whether a JSON value is one that is written as a single literal. */
export function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

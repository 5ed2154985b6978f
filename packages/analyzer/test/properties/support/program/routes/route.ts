import type { Unknown } from '../unknown.js';

/** How a body gets from where it is written to where it is sent: code around it, and functions beside it. */
export interface Route {
  /** Declarations of the module; nothing in them can be wrong. */
  readonly module: Source;
  /** The code before and behind the body; `FLAG` stands for the condition. */
  readonly before: Source;
  readonly after: Source;
  readonly flag: Unknown | undefined;
}

/** Code as it is written with types, and as it runs. */
export interface Source {
  readonly typed: string;
  readonly plain: string;
}

/** What a route is made for. */
export interface Journey {
  readonly endpointId: string;
  readonly method: string;
  readonly path: string;
  /** The source of a body that is right. */
  readonly right: string;
  /** A documented key, and the source of what is right for it. */
  readonly key: string;
  readonly value: string;
}

/** The code of a route; what is left out is empty. */
export interface RouteCode {
  readonly module?: string | Source;
  readonly before: string | Source;
  readonly after: string | Source;
}

export type RouteMaker = (journey: Journey) => RouteCode;

/** Stands for the condition of a route in its code. */
export const FLAG = '$FLAG';

export function routeOf({ module = '', before, after }: RouteCode, flag: () => Unknown): Route {
  const code = { module: sourceOf(module), before: sourceOf(before), after: sourceOf(after) };
  const isFlagged = [code.before.typed, code.after.typed].some((text) => text.includes(FLAG));
  return { ...code, flag: isFlagged ? flag() : undefined };
}

function sourceOf(code: string | Source): Source {
  return typeof code === 'string' ? { typed: code, plain: code } : code;
}

/** The full address of the endpoint, as source. */
export function urlOf({ path }: Journey): string {
  return `'https://rest.iad-01.braze.com${path}'`;
}

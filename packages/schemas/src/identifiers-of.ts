import type { Identifier, IdentifierKind } from './catalog-types.js';
import { identifiers, pathIdentifiers } from './generated/identifiers.js';

/** Where the bodies of an endpoint hold ids of the workspace; empty for an endpoint that is not known. */
export function identifiersOf(endpointId: string): readonly Identifier[] {
  return Object.hasOwn(identifiers, endpointId) ? (identifiers[endpointId] ?? []) : [];
}

/** What the id at a path of a body names; elements of arrays by their index. */
export function identifierAt(endpointId: string, path: readonly (string | number)[]): Identifier | undefined {
  return identifiersOf(endpointId).find(
    ({ path: wanted }) =>
      wanted.length === path.length &&
      wanted.every(
        (step, index) => step === path[index] || (step === '*' && typeof path[index] === 'number'),
      ),
  );
}

/** What the parameters of an endpoint's path name, by the name between the braces. */
export function pathIdentifiersOf(endpointId: string): Readonly<Record<string, IdentifierKind>> {
  return Object.hasOwn(pathIdentifiers, endpointId) ? (pathIdentifiers[endpointId] ?? {}) : {};
}

/** Every name of a channel that some message of a request is for. */
export const messageChannels: ReadonlySet<string> = new Set(
  Object.values(identifiers).flatMap((all) => all.flatMap(({ channels }) => channels ?? [])),
);

import type { TSESTree } from '@typescript-eslint/types';
import type ts from 'typescript';

/** What typescript-eslint's parser hands over with a file, when it is set up with type information. */
export interface TypeServices {
  readonly program: ts.Program;
  readonly esTreeNodeToTSNodeMap: { get(node: TSESTree.Node): ts.Node | undefined };
}

/** The services among what a parser hands over; absent without type information, and for other parsers. */
export function typeServicesOf(services: unknown): TypeServices | undefined {
  if (typeof services !== 'object' || services === null) return undefined;
  if (!('program' in services) || !('esTreeNodeToTSNodeMap' in services)) return undefined;
  const { program, esTreeNodeToTSNodeMap: map } = services;
  const isComplete = typeof program === 'object' && program !== null && typeof map === 'object';
  return isComplete ? (services as TypeServices) : undefined;
}

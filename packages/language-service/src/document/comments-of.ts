import type { TSESTree } from '@typescript-eslint/types';
import { iterateComments } from 'ts-api-utils';
import ts from 'typescript';

/** The comments of a file, in its order. */
export function commentsOf(file: ts.SourceFile): readonly TSESTree.Comment[] {
  return Array.from(iterateComments(file), ({ pos, end, kind, value }) => {
    const comment = {
      type: kind === ts.SyntaxKind.SingleLineCommentTrivia ? 'Line' : 'Block',
      value,
      range: [pos, end],
      loc: { start: placeOf(pos, file), end: placeOf(end, file) },
    };
    // The types of tokens are an enumeration of a package that is not needed otherwise.
    return comment as unknown as TSESTree.Comment;
  });
}

function placeOf(offset: number, file: ts.SourceFile): TSESTree.Position {
  const { line, character } = file.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character };
}

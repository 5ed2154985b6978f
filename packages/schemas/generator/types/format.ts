import * as estree from 'prettier/plugins/estree';
import * as typescript from 'prettier/plugins/typescript';
import { format } from 'prettier/standalone';

/** Formats generated TypeScript like the rest of the project. */
export function formatTypeScript(text: string): Promise<string> {
  return format(text, {
    parser: 'typescript',
    plugins: [typescript, estree],
    printWidth: 110,
    singleQuote: true,
  });
}

import ts from 'typescript';

/**
 * Files by their names below `/src`; what must be reported in `app.ts` (or in `app.js`, where there is no such file) stands between `«`
 * and `»`.
 */
export interface CrossFileCase {
  readonly files: Readonly<Record<string, string>>;
  readonly compiler?: ts.CompilerOptions;
}

export type CrossFileCases = Readonly<Record<string, CrossFileCase>>;

const HOST = 'https://rest.iad-01.braze.com';

/** A statement that sends `body`, an expression. */
export function trigger(body: string): string {
  return sendTo(`'${HOST}/campaigns/trigger/send'`, body);
}

/** A statement that sends `body` to `url`; both are expressions. */
export function sendTo(url: string, body: string): string {
  return `fetch(${url}, { method: 'POST', body: JSON.stringify(${body}) });`;
}

/** A case of one file beside the one that is linted. */
export function beside(app: string, other: string, compiler?: ts.CompilerOptions): CrossFileCase {
  return { files: { 'app.ts': app, 'other.ts': other }, ...(compiler && { compiler }) };
}

/** Files that `require` each other. */
export const commonJs: ts.CompilerOptions = { allowJs: true, module: ts.ModuleKind.CommonJS };

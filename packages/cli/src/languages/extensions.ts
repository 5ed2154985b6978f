import { extname } from 'node:path';

/** A way to read files, and the endings of the names of those that are read so. */
export const extensionsOf = {
  javascript: ['.js', '.jsx', '.mjs'],
  commonjs: ['.cjs'],
  typescript: ['.ts', '.tsx', '.mts', '.cts'],
  vue: ['.vue'],
  svelte: ['.svelte'],
  json: ['.json', '.jsonc'],
  json5: ['.json5'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Language = keyof typeof extensionsOf;

const languages = Object.keys(extensionsOf) as readonly Language[];

/** By the name of the file, in whatever case; `undefined` for what is not checked. */
export function languageOf(file: string): Language | undefined {
  const extension = extname(file).toLowerCase();
  return languages.find((language) => extensionsOf[language].some((known) => known === extension));
}

/** Whether a file is JSON, by its name. */
export const isJsonFile = (file: string): boolean => ['json', 'json5'].includes(languageOf(file) ?? '');

/** A glob for the files of a language, in whatever case their names end. */
export function globsOf(language: Language): string[] {
  return extensionsOf[language].map(
    (extension) => `**/*${extension.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)}`,
  );
}

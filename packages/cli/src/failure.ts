import { localized } from './texts/localized.js';

/** What is known of something thrown. Asks for the properties, because not everything that is thrown is an `Error` of this realm. */
export interface Failure {
  readonly message: string;
  /** As in `ENOENT`. */
  readonly code?: string;
}

export function failureOf(thrown: unknown): Failure {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown))
    return { message: String(thrown) };
  const message = String(thrown.message);
  return 'code' in thrown && typeof thrown.code === 'string' ? { message, code: thrown.code } : { message };
}

const texts = localized('failure');

const words: Readonly<Record<string, keyof typeof texts>> = {
  ENOENT: 'noFile',
  ENOTDIR: 'noFile',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'circle',
  EMFILE: 'tooMany',
};

/** What went wrong, in words and without a stack. */
export function explain(thrown: unknown): string {
  const { code = '', message } = failureOf(thrown);
  const known = words[code];
  return known === undefined ? message : texts[known];
}

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

const words: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'the links lead in a circle',
  EMFILE: 'too many open files',
};

/** What went wrong, in words and without a stack. */
export function explain(thrown: unknown): string {
  const { code = '', message } = failureOf(thrown);
  return words[code] ?? message;
}

import type { SnapshotTerminal } from './run-snapshot.js';

/** A terminal on which the secret cannot be printed, whatever an answer or an error repeats of it. */
export function withoutSecret(terminal: SnapshotTerminal, secret: string | undefined): SnapshotTerminal {
  const trimmed = secret?.trim() ?? '';
  if (trimmed === '') return terminal;
  const forms = [...new Set([secret ?? '', trimmed, encodeURIComponent(trimmed)])];
  const clean = (text: string): string => forms.reduce((shown, form) => shown.replaceAll(form, '***'), text);
  return {
    cwd: terminal.cwd,
    write: (text) => {
      terminal.write(clean(text));
    },
    warn: (text) => {
      terminal.warn(clean(text));
    },
  };
}

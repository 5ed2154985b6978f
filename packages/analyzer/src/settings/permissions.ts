import { permissions } from '@braze-lint/schemas';

import { nearest } from '../check/nearest.js';
import type { SettingsProblem } from './read-settings.js';

/** What is wrong with `settings.braze.permissions`: it has to be a list of names that a key can have. */
export function permissionProblems(listed: unknown): readonly SettingsProblem[] {
  if (!Array.isArray(listed)) return [{ path: '.permissions', message: 'has to be a list of permissions' }];
  return listed.flatMap((name: unknown, index) => {
    const message = problemOf(name);
    return message === undefined ? [] : [{ path: `.permissions[${String(index)}]`, message }];
  });
}

function problemOf(name: unknown): string | undefined {
  if (typeof name !== 'string') return 'has to be the name of a permission, such as messages.send';
  if (permissions.includes(name)) return undefined;
  const near = nearest(name, permissions);
  const meant = near === undefined ? '' : `; did you mean ${near}?`;
  return `"${name}" is no documented permission${meant}`;
}

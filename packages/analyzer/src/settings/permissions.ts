import { permissions } from '@braze-lint/schemas';

import { nearest } from '../check/nearest.js';
import { code } from '../messages/code.js';
import type { Phrase } from '../messages/phrase-ids.js';
import { phraseOf } from '../messages/phrase-ids.js';
import type { SettingsFault } from './settings-of.js';

/** What is wrong with `settings.braze.permissions`: it has to be a list of names that a key can have. */
export function permissionFaults(listed: unknown): readonly SettingsFault[] {
  if (!Array.isArray(listed)) {
    return [{ path: '.permissions', ...phraseOf('settingPermissions', {}) }];
  }
  return listed.flatMap((name: unknown, index) => {
    const fault = faultOf(name);
    return fault === undefined ? [] : [{ path: `.permissions[${String(index)}]`, ...fault }];
  });
}

function faultOf(name: unknown): Phrase | undefined {
  if (typeof name !== 'string') {
    return phraseOf('settingPermission', { example: code('messages.send') });
  }
  if (permissions.includes(name)) return undefined;
  const near = nearest(name, permissions);
  return near === undefined
    ? phraseOf('settingNoPermission', { name: code(name) })
    : phraseOf('settingNoPermissionNear', { name: code(name), nearest: code(near) });
}

import { isRecord } from './is-record.js';
import { isTimeZone } from './is-time-zone.js';
import { readFiles } from './read-files.js';
import { permissionProblems } from './permissions.js';
import { readSnapshotSettings } from './read-snapshot-settings.js';
import type { BrazeSettings, DeclaredCall } from './settings.js';

/** What is wrong with `settings.braze`, and where. */
export interface SettingsProblem {
  /** Behind `settings.braze`: `.calls[0].callee`, or empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** What could be read of `settings.braze`, and what could not. */
export interface ReadSettings {
  readonly settings: BrazeSettings;
  readonly problems: readonly SettingsProblem[];
}

/** Reads `settings.braze` as a configuration file gives it. A part that cannot be read is left out and reported. */
export function readSettings(raw: unknown): ReadSettings {
  const problems: SettingsProblem[] = [];
  if (raw === undefined) return { settings: {}, problems };
  if (!isRecord(raw)) return { settings: {}, problems: [{ path: '', message: 'has to be an object' }] };
  const { calls, files, permissions, snapshot, ...others } = raw;
  for (const key of Object.keys(others)) {
    if (!laterKeys.has(key))
      report(
        `.${key}`,
        `is not known; known are ${['calls', 'files', 'permissions', 'snapshot', ...laterKeys].join(', ')}`,
      );
  }
  const settings = {
    ...(calls !== undefined && { calls: readCalls(calls) }),
    ...(files !== undefined && { files: readFiles(files, report) }),
    ...readTimeZone(),
    ...(snapshot !== undefined && readSnapshotSettings(snapshot, report)),
    ...(permissions !== undefined && permissionsOf(permissions)),
  };
  return { settings, problems };

  function readCalls(list: unknown): readonly DeclaredCall[] {
    if (Array.isArray(list)) {
      return list.flatMap((call: unknown, index) => readCall(call, `.calls[${String(index)}]`));
    }
    report('.calls', 'has to be a list');
    return [];
  }

  function readTimeZone(): Pick<BrazeSettings, 'timeZone'> {
    const { timeZone } = others;
    if (timeZone === undefined) return {};
    if (typeof timeZone === 'string' && isTimeZone(timeZone)) return { timeZone };
    report('.timeZone', 'has to be the IANA name of a time zone, such as Europe/Berlin');
    return {};
  }

  /** A list with a name that is not known is left out whole: what is meant by the name may be what a request needs. */
  function permissionsOf(listed: unknown): Pick<BrazeSettings, 'permissions'> {
    const found = permissionProblems(listed);
    problems.push(...found);
    return found.length > 0 ? {} : { permissions: listed as readonly string[] };
  }

  function readCall(call: unknown, path: string): DeclaredCall[] {
    if (!isRecord(call)) {
      report(path, 'has to be an object');
      return [];
    }
    const before = problems.length;
    for (const key of Object.keys(call)) {
      if (!callKeys.has(key)) report(`${path}.${key}`, `is not known; known are ${[...callKeys].join(', ')}`);
    }
    const { callee, endpoint, pathArgument, payloadArgument } = call;
    if (typeof callee !== 'string' || callee === '')
      report(`${path}.callee`, 'has to be the name of a function');
    if (endpoint !== undefined && !isPath(endpoint)) {
      report(`${path}.endpoint`, 'has to be the path of an endpoint, such as /messages/send');
    }
    if (pathArgument !== undefined && !isPosition(pathArgument))
      report(`${path}.pathArgument`, positionNeeded);
    if (!isPosition(payloadArgument)) report(`${path}.payloadArgument`, positionNeeded);
    if (endpoint === undefined && pathArgument === undefined) {
      report(path, 'needs endpoint or pathArgument, to tell which endpoint is called');
    }
    return problems.length > before ? [] : [call as unknown as DeclaredCall];
  }

  function report(path: string, message: string): void {
    problems.push({ path, message });
  }
}

/** Settings of rules that look further than one file. */
const laterKeys: ReadonlySet<string> = new Set(['timeZone', 'locale']);

const callKeys: ReadonlySet<string> = new Set(['callee', 'endpoint', 'pathArgument', 'payloadArgument']);

const positionNeeded = 'has to be the position of an argument, counted from 0';

function isPath(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('/');
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

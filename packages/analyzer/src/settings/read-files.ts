import { endpoints as documentedEndpoints } from '@braze-lint/schemas';

import { namedEndpoints, readEndpointName } from '../calls/named-endpoints.js';
import { endpointTable } from '../calls/url/endpoint-table.js';
import { code } from '../messages/code.js';
import type { Phrase } from '../messages/phrase-ids.js';
import { phraseOf } from '../messages/phrase-ids.js';
import { isRecord } from './is-record.js';
import type { DeclaredFiles } from './settings.js';
import type { ReportFault, SettingsFault } from './settings-of.js';

/** Reads `settings.braze.files`. An entry that cannot be read is left out, and `report` is told why. */
export function readFiles(raw: unknown, report: ReportFault): readonly DeclaredFiles[] {
  if (!Array.isArray(raw)) {
    report('.files', phraseOf('settingList', {}));
    return [];
  }
  return raw.flatMap((entry: unknown, index) => {
    const path = `.files[${String(index)}]`;
    const { declared, problems } = readEntry(entry, path);
    for (const problem of problems) report(problem.path, problem);
    return problems.length > 0 || declared === undefined ? [] : [declared];
  });
}

interface ReadEntry {
  readonly declared?: DeclaredFiles;
  readonly problems: readonly SettingsFault[];
}

function readEntry(entry: unknown, path: string): ReadEntry {
  if (!isRecord(entry)) return { problems: [{ path, ...phraseOf('settingObject', {}) }] };
  const { files, endpoint, endpointKeys, body = '' } = entry;
  const globs = Array.isArray(files) ? (files as readonly unknown[]) : [files];
  const problems = [
    ...Object.keys(entry)
      .filter((key) => !fileKeys.has(key))
      .map((key) => ({
        path: `${path}.${key}`,
        ...phraseOf('settingUnknown', { known: [...fileKeys].map(code).join(', ') }),
      })),
    ...problemIf(
      !globs.every(isGlob) || globs.length === 0,
      `${path}.files`,
      phraseOf('settingGlobs', { mark: code('!') }),
    ),
    ...problemIf(
      endpoint !== undefined && !isEndpoint(endpoint),
      `${path}.endpoint`,
      phraseOf('settingEndpoint', { example: code('/messages/send') }),
    ),
    ...problemIf(!isFlag(endpointKeys), `${path}.endpointKeys`, phraseOf('settingBoolean', {})),
    ...problemIf(
      !isPointer(body),
      `${path}.body`,
      phraseOf('settingPointer', { example: code('/body'), other: code('/requests/*/body') }),
    ),
    ...problemIf(
      isFlag(endpointKeys) && (endpoint === undefined) === (endpointKeys !== true),
      path,
      phraseOf('settingFileTarget', {
        endpoint: code('endpoint'),
        endpointKeys: code('endpointKeys: true'),
      }),
    ),
  ];
  if (problems.length > 0 || !isPointer(body)) return { problems };
  return {
    problems,
    declared: {
      files: globs.filter(isGlob),
      ...(typeof endpoint === 'string' && { endpoint }),
      endpointKeys: endpointKeys === true,
      body: stepsOf(body),
    },
  };
}

const fileKeys: ReadonlySet<string> = new Set(['files', 'endpoint', 'endpointKeys', 'body']);

function problemIf(isWrong: boolean, path: string, fault: Phrase): readonly SettingsFault[] {
  return isWrong ? [{ path, ...fault }] : [];
}

function isGlob(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.startsWith('!');
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isEndpoint(value: unknown): boolean {
  const name = typeof value === 'string' ? readEndpointName(value) : undefined;
  return (
    name !== undefined &&
    namedEndpoints(name.path, name.method, endpointTable(documentedEndpoints)).length > 0
  );
}

function isPointer(value: unknown): value is string {
  return typeof value === 'string' && /^(?:\/(?:[^~/]|~[01])*)*$/.test(value);
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

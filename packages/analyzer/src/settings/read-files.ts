import { endpoints as documentedEndpoints } from '@braze-lint/schemas';

import { namedEndpoints, readEndpointName } from '../calls/named-endpoints.js';
import { endpointTable } from '../calls/url/endpoint-table.js';
import { isRecord } from './is-record.js';
import type { SettingsProblem } from './read-settings.js';
import type { DeclaredFiles } from './settings.js';

/** Reads `settings.braze.files`. An entry that cannot be read is left out, and `report` is told why. */
export function readFiles(
  raw: unknown,
  report: (path: string, message: string) => void,
): readonly DeclaredFiles[] {
  if (!Array.isArray(raw)) {
    report('.files', 'has to be a list');
    return [];
  }
  return raw.flatMap((entry: unknown, index) => {
    const path = `.files[${String(index)}]`;
    const { declared, problems } = readEntry(entry, path);
    for (const problem of problems) report(problem.path, problem.message);
    return problems.length > 0 || declared === undefined ? [] : [declared];
  });
}

interface ReadEntry {
  readonly declared?: DeclaredFiles;
  readonly problems: readonly SettingsProblem[];
}

function readEntry(entry: unknown, path: string): ReadEntry {
  if (!isRecord(entry)) return { problems: [{ path, message: 'has to be an object' }] };
  const { files, endpoint, endpointKeys, body = '' } = entry;
  const globs = Array.isArray(files) ? (files as readonly unknown[]) : [files];
  const problems = [
    ...Object.keys(entry)
      .filter((key) => !fileKeys.has(key))
      .map((key) => ({
        path: `${path}.${key}`,
        message: `is not known; known are ${[...fileKeys].join(', ')}`,
      })),
    ...problemIf(!globs.every(isGlob) || globs.length === 0, `${path}.files`, globNeeded),
    ...problemIf(endpoint !== undefined && !isEndpoint(endpoint), `${path}.endpoint`, endpointNeeded),
    ...problemIf(
      endpointKeys !== undefined && typeof endpointKeys !== 'boolean',
      `${path}.endpointKeys`,
      'has to be true or false',
    ),
    ...problemIf(!isPointer(body), `${path}.body`, pointerNeeded),
    ...problemIf(
      (endpoint === undefined) === (endpointKeys !== true),
      path,
      'needs either endpoint or endpointKeys: true, to tell where the bodies are sent',
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

const globNeeded = 'has to be a glob or a list of globs, none of which begins with !';
const endpointNeeded =
  'has to be the path of a documented endpoint with a body, such as /messages/send, or a method and a path';
const pointerNeeded = 'has to be empty or a JSON pointer such as /body or /requests/*/body';

function problemIf(isWrong: boolean, path: string, message: string): readonly SettingsProblem[] {
  return isWrong ? [{ path, message }] : [];
}

function isGlob(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.startsWith('!');
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

import { isObject, pathsOf, valueAt } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { Json, JsonPath } from '../../../../analyzer/test/properties/support/payload/json.js';
import type { Tape } from '../../../../analyzer/test/properties/support/tape.js';
import { codeOf, placeOf } from './code.js';
import type { Language } from './program.js';
import type { Subject } from './subject.js';

/** What a shape writes a program from. */
export interface Draft {
  readonly subject: Subject;
  readonly language: Language;
  readonly tape: Tape;
  /** What is known only at run time: the fields of `user`, and the environment. */
  readonly user: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** The source of the value at a path of the body that is sent. */
  readonly code: (path?: JsonPath, value?: Json) => string;
}

/** Ids and texts come from outside in real code: some of them, none near the mistake, are hidden. */
export function draftOf(subject: Subject, language: Language, tape: Tape): Draft {
  const hidden = hiddenTexts(subject, tape);
  const user: Record<string, string> = {};
  const environment: Record<string, string> = {
    BRAZE_REST_URL: 'https://rest.iad-01.braze.com',
    BRAZE_API_KEY: 'key',
  };
  const substitutes = new Map<string, string>();
  for (const [index, { path, text }] of hidden.entries()) {
    const isOfUser = tape.chance(50);
    const name = isOfUser ? `field${String(index)}` : `BRAZE_VALUE_${String(index)}`;
    if (isOfUser) user[name] = text;
    else environment[name] = text;
    substitutes.set(placeOf(path), isOfUser ? `user.${name}` : `process.env.${name}`);
  }
  const code = (path: JsonPath = [], value: Json = valueAt(subject.body, path) ?? null): string =>
    codeOf(value, substitutes, path);
  return { subject, language, tape, user, environment, code };
}

/** The type annotation, where the program has types. */
export function typed({ language }: Draft, type: string): string {
  return language === 'ts' ? `: ${type}` : '';
}

/** The parameters of the function that sends. */
export function parameters(draft: Draft): string {
  return `user${typed(draft, 'Readonly<Record<string, string>>')}, flag${typed(draft, 'boolean')}`;
}

const HIDEABLE = new Set([
  'external_user_id',
  'external_id',
  'campaign_id',
  'canvas_id',
  'app_id',
  'subject',
  'body',
  'alert',
  'title',
]);

interface HiddenText {
  readonly path: JsonPath;
  readonly text: string;
}

function hiddenTexts({ body, mistake }: Subject, tape: Tape): readonly HiddenText[] {
  const candidates = pathsOf(body).flatMap((path): readonly HiddenText[] => {
    const text = valueAt(body, path);
    const isWanted = typeof text === 'string' && text !== '' && HIDEABLE.has(String(path.at(-1)));
    return isWanted && !isNear(path, mistake?.path) ? [{ path, text }] : [];
  });
  return candidates.filter(() => tape.chance(35)).slice(0, 2);
}

/** Whether one path leads to the other. */
function isNear(path: JsonPath, mistake: JsonPath | undefined): boolean {
  if (mistake === undefined || mistake.length === 0) return false;
  return (
    mistake.every((step, index) => path[index] === step) ||
    path.every((step, index) => mistake[index] === step)
  );
}

/** The body's entries. */
export function entriesOf({ subject }: Draft): readonly string[] {
  return isObject(subject.body) ? Object.keys(subject.body) : [];
}

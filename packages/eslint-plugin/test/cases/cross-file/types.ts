import type { CrossFileCases } from './cross-file-cases.js';
import { beside, trigger } from './cross-file-cases.js';

const of = (type: string, body: string, more = ''): { files: Record<string, string> } =>
  beside(
    `import type { X } from './other';\nexport function f(x: X) {\n${trigger(body)}\n}`,
    `export type X = ${type};${more}`,
  );

/** Values of which only the type tells that they are wrong. */
export const wrongTypes: CrossFileCases = {
  'a list of the wrong elements': of('{ ids: number[] }', "{ campaign_id: 'c1', recipients: «x.ids» }"),
  'a tuple of the wrong elements': of(
    '{ ids: [number, number] }',
    "{ campaign_id: 'c1', recipients: «x.ids» }",
  ),
  'a text where an object is needed': of(
    '{ all: string }',
    "{ campaign_id: 'c1', broadcast: true, trigger_properties: «x.all» }",
  ),
  'a union of which no member is right': of(
    "{ all: 'yes' | 'no' | 5 }",
    "{ campaign_id: 'c1', broadcast: true, trigger_properties: «x.all» }",
  ),
  'a member of an object that is sent whole': of('{ campaign_id: number; broadcast: boolean }', '«x»'),
  'a member of an object that is spread': of('{ campaign_id: number }', '{ ...«x», broadcast: true }'),
  'members that the library picks': of(
    "Readonly<Pick<{ campaign_id: number; broadcast: boolean; more: string }, 'campaign_id' | 'broadcast'>>",
    '«x»',
  ),
  'members that the library makes certain': of(
    'Required<{ campaign_id?: number; broadcast?: boolean }>',
    '«x»',
  ),
  'a record where a text is needed': of(
    '{ ids: Record<string, string> }',
    '{ campaign_id: «x.ids», broadcast: true }',
  ),
  'what a function of another file gives': beside(
    `import { all } from './other';\n${trigger("{ campaign_id: 'c1', broadcast: true, trigger_properties: «all()» }")}`,
    'export declare function all(): string;',
  ),
};

/** Types that leave something right possible, or say nothing. */
export const rightTypes: CrossFileCases = {
  'a date, which is sent as null if it is none': of(
    '{ all: Date }',
    "{ campaign_id: 'c1', recipients: x.all }",
  ),
  'a member that is looked up': of(
    '{ lists: Record<string, string[]> }',
    "{ campaign_id: 'c1', broadcast: true, recipients: x.lists[process.env.X ?? ''] }",
  ),
  'what a comment claims in JavaScript': {
    files: {
      'app.js': `import './other.js';\n/** @param {string} x */\nexport function f(x) {\n${trigger("{ campaign_id: 'c1', broadcast: true, trigger_properties: x }")}\n}`,
      'other.js': '',
    },
  },
  any: of('{ all: any }', "{ campaign_id: 'c1', broadcast: true, trigger_properties: x.all }"),
  unknown: of('{ all: unknown }', "{ campaign_id: 'c1', broadcast: true, trigger_properties: x.all }"),
  'a union with something right': of(
    "{ all: 'yes' | { a: string } }",
    "{ campaign_id: 'c1', broadcast: true, trigger_properties: x.all }",
  ),
  'what may be missing': of(
    '{ all?: string }',
    "{ campaign_id: 'c1', broadcast: true, trigger_properties: x.all }",
  ),
  'what may be undefined': of(
    '{ all: string | undefined }',
    "{ campaign_id: 'c1', broadcast: true, trigger_properties: x.all }",
  ),
  'a type parameter': beside(
    `export function f<T>(x: T) {\n${trigger("{ campaign_id: 'c1', broadcast: true, trigger_properties: x }")}\n}`,
    '',
  ),
  'members that the library makes optional': of('Partial<{ campaign_id: number; broadcast: boolean }>', 'x'),
  'a member that the library leaves out, and which may be there': of(
    "Omit<{ campaign_id: number; broadcast: boolean }, 'campaign_id'>",
    'x',
  ),
  'a record of keys that are not known': of(
    '{ all: Record<string, number> }',
    "{ campaign_id: 'c1', broadcast: true, trigger_properties: x.all }",
  ),
  'a date of which the library makes the members optional': of(
    '{ all: Partial<Date> }',
    "{ campaign_id: 'c1', recipients: x.all }",
  ),
  'members of what a type parameter stands for': beside(
    `export function f<T extends { campaign_id: unknown }>(x: Partial<T>, y: Readonly<T>) {\n${trigger('x')}\n${trigger('y')}\n}`,
    '',
  ),
  'an object that may have more': of('{ campaign_id: string }', 'x'),
  'what brings its own JSON': of(
    '{ toJSON(): object; a: string }',
    "{ campaign_id: 'c1', broadcast: true, trigger_properties: x }",
  ),
  'what an assertion claims': beside(
    `export function f(x: unknown) {\n${trigger("{ campaign_id: 'c1', broadcast: true, trigger_properties: x as string }")}\n}`,
    '',
  ),
  'a very large union': of(
    `{ all: ${Array.from({ length: 70 }, (_, index) => `'m${String(index)}'`).join(' | ')} }`,
    "{ campaign_id: 'c1', broadcast: true, trigger_properties: x.all }",
  ),
  'types that nobody holds to': {
    ...of('{ all: string }', "{ campaign_id: 'c1', broadcast: true, trigger_properties: x.all ?? {} }"),
    compiler: { strict: false },
  },
};

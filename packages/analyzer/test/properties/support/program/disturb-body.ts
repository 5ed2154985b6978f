import type { JsonObject } from '../payload/json.js';
import { isObject } from '../payload/json.js';
import { otherValues } from '../payload/mistakes.js';
import { body, memberOf } from './body-target.js';
import type { Builder } from './builder.js';
import type { Statement, StatementForm, Target } from './expression.js';
import { express } from './hide-value.js';

/** What the body is meant to be and what it should be, and one of its keys. */
interface Aim {
  readonly meant: JsonObject;
  readonly right: JsonObject;
  readonly key: string;
}

/** Something that may change the body in ways that the source does not show, or shows somewhere else. */
export function disturb(builder: Builder, meant: JsonObject, right: JsonObject): void {
  const keys = Object.keys(meant);
  const key = keys.length === 0 ? 'broadcast' : builder.tape.pick(keys);
  builder.tape.weighted(disturbances)(builder, { meant, right, key });
}

type Disturbance = (builder: Builder, aim: Aim) => void;

const disturbances: readonly (readonly [weight: number, disturbance: Disturbance])[] = [
  [2, lend],
  [3, mergeUnknown],
  [2, writeUnknownKey],
  [2, removeOnSomeRuns],
  [2, overwriteOnSomeRuns],
  [1, overwrite],
  [2, changeThroughAlias],
  [2, extendItself],
  [1, mutate],
];

function lend(builder: Builder, { meant, right, key }: Aim): void {
  const inside = meant[key];
  if (isObject(inside) && builder.tape.chance(40)) {
    const own = right[key];
    const changes = changesTo(inside, isObject(own) ? own : {});
    builder.add({ kind: 'lend', target: memberOf(key), change: builder.unknown({ as: 'helper' }, changes) });
    return;
  }
  builder.add({
    kind: 'lend',
    target: body,
    change: builder.unknown({ as: 'helper' }, changesTo(meant, right)),
  });
}

function changesTo(meant: JsonObject, right: JsonObject): readonly unknown[] {
  const remove = Object.keys(meant);
  return [undefined, { set: right }, { remove }, { remove, set: right }];
}

function mergeUnknown(builder: Builder, { right, key }: Aim): void {
  const unknown = builder.anything(undefined, right, {}, { [key]: undefined });
  builder.add({ kind: 'merge', name: body.name, value: builder.expression({ kind: 'unknown', unknown }) });
}

function writeUnknownKey(builder: Builder, { right, key }: Aim): void {
  const unknown = builder.unknown({ as: 'parameter' }, [
    'other',
    key,
    'broadcast',
    'recipients',
    '__proto__',
  ]);
  const value = express(builder, right[key] ?? 'text', right[key]);
  builder.add({ kind: 'assignComputed', name: body.name, key: unknown, value });
}

function removeOnSomeRuns(builder: Builder, { key }: Aim): void {
  builder.add(onSomeRuns(builder, builder.statement({ kind: 'remove', target: memberOf(key) })));
}

function overwriteOnSomeRuns(builder: Builder, aim: Aim): void {
  builder.add(onSomeRuns(builder, builder.statement(overwriting(builder, aim, memberOf(aim.key)))));
}

function overwrite(builder: Builder, aim: Aim): void {
  builder.add(overwriting(builder, aim, memberOf(aim.key)));
}

function overwriting(builder: Builder, { right, key }: Aim, target: Target): StatementForm {
  const value = express(builder, right[key] ?? builder.tape.pick(otherValues), right[key]);
  return { kind: 'assign', target, value };
}

/** `body.messages = { ...body.messages, … }`. */
function extendItself(builder: Builder, { meant, right, key }: Aim): void {
  const inside = meant[key];
  const own = isObject(inside) ? inside : {};
  const better = isObject(right[key]) ? right[key] : {};
  const keys = Object.keys({ ...own, ...better });
  const changed = keys.length === 0 ? 'extra' : builder.tape.pick(keys);
  const value = express(builder, better[changed] ?? builder.tape.pick(otherValues), better[changed]);
  const spread = builder.expression({ kind: 'code', text: `${body.name}[${JSON.stringify(key)}]` });
  const entries = [
    { kind: 'spread', value: spread },
    { kind: 'property', key: changed, value, style: 'plain' },
  ] as const;
  const object = builder.expression({ kind: 'object', entries });
  builder.add({ kind: 'assign', target: memberOf(key), value: object });
}

/** Methods that change a list, and other changes that say little of what is left. */
function mutate(builder: Builder, { key }: Aim): void {
  const member = `${body.name}[${JSON.stringify(key)}]`;
  const text = builder.tape.pick([
    `${member}?.splice?.(0, 1)`,
    `${member}?.pop?.()`,
    `${member}?.shift?.()`,
    `${member}?.reverse?.()`,
    `if (Array.isArray(${member})) ${member}.length = 1`,
    `if (Array.isArray(${member})) ${member}[0] = undefined`,
    `${member} = ${member}?.filter?.(Boolean)`,
    `${member} = ${member}?.map?.((one) => one)`,
    `${member} ??= {}`,
    `${member} ||= {}`,
    `${member} &&= ${member}`,
    `${member} += ''`,
    `Reflect.deleteProperty(${body.name}, ${JSON.stringify(key)})`,
    `Object.defineProperty(${body.name}, ${JSON.stringify(key)}, { value: 'text', enumerable: true })`,
    `for (const name of Object.keys(${body.name})) if (name.length > 9) delete ${body.name}[name]`,
    `for (const [name, value] of Object.entries(${body.name})) if (value === null) delete ${body.name}[name]`,
  ]);
  const run = builder.statement({ kind: 'run', text });
  if (builder.tape.chance(60)) builder.statements.push(run);
  else builder.add(onSomeRuns(builder, run));
}

function onSomeRuns(builder: Builder, statement: Statement): StatementForm {
  return { kind: 'if', flag: builder.flag(), then: [statement], otherwise: [] };
}

/** The body, or an object in it, gets a second name and is changed under that one. */
function changeThroughAlias(builder: Builder, aim: Aim): void {
  const { meant, right, key } = aim;
  const name = builder.name('alias');
  const inside = meant[key];
  const isInner = isObject(inside) && builder.tape.chance(50);
  builder.add({ kind: 'alias', name, target: isInner ? memberOf(key) : body });
  const inner = isInner ? { meant: inside, right: isObject(right[key]) ? right[key] : {} } : aim;
  const keys = Object.keys({ ...inner.meant, ...inner.right });
  const changed = keys.length === 0 ? 'alert' : builder.tape.pick(keys);
  const target = { name, path: [changed] };
  const form: StatementForm = builder.tape.chance(30)
    ? { kind: 'remove', target }
    : overwriting(builder, { ...inner, key: changed }, target);
  builder.add(builder.tape.chance(40) ? onSomeRuns(builder, builder.statement(form)) : form);
}

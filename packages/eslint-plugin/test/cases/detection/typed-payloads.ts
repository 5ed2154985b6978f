import type { DetectionCases } from './detection-cases.js';

const right = "{ broadcast: true, segment_id: 's', messages: { apple_push: { alert: 'Hi' } } }";

/** Object literals that a payload type says are sent. */
export const typedPayloads: DetectionCases = {
  'a constant with a type of braze-api': `
import type { CampaignsTriggerSendObject } from 'braze-api';
const body: CampaignsTriggerSendObject = «{» campaign_id: 'c1' };
const right: CampaignsTriggerSendObject = { campaign_id: 'c1', broadcast: true };`,
  'a constant with a type of ours': `
import type { MessagesSendBody } from '@braze-lint/schemas';
const body: MessagesSendBody = «{» messages: { apple_push: { alert: 'Hi' } } };
const right: MessagesSendBody = ${right};`,
  'all body types of ours': `
import type {
  CampaignsTriggerScheduleCreateBody, CanvasTriggerScheduleCreateBody, CanvasTriggerSendBody, TransactionalCampaignsSendBody,
} from '@braze-lint/schemas';
const a: CampaignsTriggerScheduleCreateBody = { campaign_id: «1», broadcast: true, schedule: { time: '2030-01-01T00:00:00Z' } };
const b: CanvasTriggerScheduleCreateBody = { canvas_id: «1», broadcast: true, schedule: { time: '2030-01-01T00:00:00Z' } };
const c: CanvasTriggerSendBody = { canvas_id: «1», broadcast: true };
const d: TransactionalCampaignsSendBody = { recipient: { external_user_id: «1» } };`,
  'body types of ours with a version in them': `
import type { V2SubscriptionStatusSetBody } from '@braze-lint/schemas';
const body: V2SubscriptionStatusSetBody = { subscription_groups: «5» };`,
  'a type under another name': `
import { type CanvasTriggerSendObject as Body } from 'braze-api';
const body: Body = { canvas_id: «5», broadcast: true };`,
  'a type of a namespace': `
import type * as braze from 'braze-api';
const body: braze.CanvasTriggerSendObject = { canvas_id: «5», broadcast: true };`,
  'a type that is read only': `
import type { CanvasTriggerSendObject } from 'braze-api';
const body: Readonly<CanvasTriggerSendObject> = { canvas_id: «5», broadcast: true };`,
  'a type or nothing': `
import type { CanvasTriggerSendObject } from 'braze-api';
const body: CanvasTriggerSendObject | undefined = { canvas_id: «5», broadcast: true };`,
  'a list whose elements a loop hands on': `
import type { CanvasTriggerSendObject } from 'braze-api';
const bodies: CanvasTriggerSendObject[] = [{ canvas_id: «5», broadcast: true }, «{» canvas_id: 'v1' }];
for (const body of bodies) await send(body);`,
  'a list that is read only, and mapped': `
import type { CanvasTriggerSendObject } from 'braze-api';
const bodies: readonly CanvasTriggerSendObject[] = [{ canvas_id: «5», broadcast: true }];
const more: ReadonlyArray<CanvasTriggerSendObject> = [{ canvas_id: «6», broadcast: true }];
await Promise.all(bodies.map((body) => send(body)));
more.forEach(send);`,
  'a list of which one element is handed on': `
import type { CanvasTriggerSendObject } from 'braze-api';
const bodies: Array<CanvasTriggerSendObject> = [{ canvas_id: «5», broadcast: true }];
await send(bodies[0]);`,
  'a list that satisfies': `
import type { CanvasTriggerSendObject } from 'braze-api';
const bodies = [{ canvas_id: «5», broadcast: true }] satisfies CanvasTriggerSendObject[];
for (const body of bodies) await send(body);`,
  'a field': `
import type { CanvasTriggerSendObject } from 'braze-api';
class Sender {
  private readonly body: CanvasTriggerSendObject = { canvas_id: «5», broadcast: true };
  send() {
    return this.queue.add(this.body);
  }
}`,
  satisfies: `
import type { UsersTrackObject } from 'braze-api';
queue.add({ events: [«{» name: 'bought', time: '2030-01-01T00:00:00Z' }] } satisfies UsersTrackObject);
queue.add({ events: [{ external_id: 'u1', name: 'bought', time: '2030-01-01T00:00:00Z' }] } satisfies UsersTrackObject);`,
  'as const satisfies': `
import type { CanvasTriggerSendObject } from 'braze-api';
const body = { canvas_id: «5», broadcast: true } as const satisfies CanvasTriggerSendObject;`,
  'the result of a function': `
import type { MessagesSendObject } from 'braze-api';
export function build(text: string): MessagesSendObject {
  if (text === '') return ${right};
  return «{» messages: { apple_push: { alert: text } } };
}`,
  'the result of an arrow function': `
import type { CanvasTriggerSendObject } from 'braze-api';
export const build = (id: string): CanvasTriggerSendObject => («{» canvas_id: id });`,
  'what a function promises': `
import type { CanvasTriggerSendObject } from 'braze-api';
export async function build(id: string): Promise<CanvasTriggerSendObject> {
  return «{» canvas_id: id };
}`,
  'the result of a method': `
import type { CanvasTriggerSendObject } from 'braze-api';
export class Builder {
  build(id: string): CanvasTriggerSendObject {
    return «{» canvas_id: id };
  }
}`,
  'either arm of a condition': `
import type { CanvasTriggerSendObject } from 'braze-api';
export const build = (all: boolean): CanvasTriggerSendObject =>
  all ? { canvas_id: 'v1', broadcast: true } : «{» canvas_id: 'v1' };`,
  'an argument of a function that declares it': `
import type { CanvasTriggerSendObject } from 'braze-api';
function enqueue(body: CanvasTriggerSendObject) {
  return queue.add('canvas', body);
}
enqueue(«{» canvas_id: 'v1' });
enqueue({ canvas_id: 'v1', broadcast: true });`,
  'an argument of a method that declares it': `
import type { CanvasTriggerSendObject } from 'braze-api';
class Jobs {
  enqueue(name: string, body: CanvasTriggerSendObject) {
    return this.queue.add(name, body);
  }
  run() {
    return this.enqueue('canvas', «{» canvas_id: 'v1' });
  }
}`,
  'a constant that is filled before it is sent': `
import type { CanvasTriggerSendObject } from 'braze-api';
export function run(all: boolean) {
  const body: CanvasTriggerSendObject = { canvas_id: 'v1' };
  body.broadcast = true;
  enqueue(body);
  const wrong: CanvasTriggerSendObject = «{» canvas_id: 'v1' };
  wrong.context = {};
  enqueue(wrong);
}`,
  'a member of a body type': `
import type { MessagesSendObject } from 'braze-api';
const messages: MessagesSendObject['messages'] = { apple_push: { alert: 'Hi', extra: «'x'» } };
const push: MessagesSendObject['messages']['apple_push'] = { alert: 'Hi', extra: «'x'» };`,
  'an element of a member of a body type': `
import type { CampaignsTriggerSendObject } from 'braze-api';
const recipient: CampaignsTriggerSendObject['recipients'][number] = { external_user_id: «5» };`,
  'the messages': `
import type { MessagesObject } from 'braze-api';
import type { Messages } from '@braze-lint/schemas';
export const build = (extra: object): MessagesObject => ({ apple_push: { alert: 'Hi', extra: «'x'» } });
const messages: Messages = { «push»: {} };`,
  'a push message': `
import type { ApplePushObject, AndroidPushObject } from 'braze-api';
const push: ApplePushObject = { alert: 'Hi', extra: «'x'» };
const android: AndroidPushObject = { alert: 'Hi', title: 'T', extra: { a: 'x' } };`,
  'a schedule': `
import type { Schedule } from '@braze-lint/schemas';
const schedule: Schedule = { time: «'tomorrow'» };`,
  'a typed constant beside the call that sends it': `
import { Braze, type CanvasTriggerSendObject } from 'braze-api';
const braze = new Braze(url, key);
const body: CanvasTriggerSendObject = «{» canvas_id: 'v1' };
await braze.canvas.trigger.send(body);`,
  'a deprecated key': `
import type { CanvasTriggerSendObject } from 'braze-api';
const body = { canvas_id: 'v1', broadcast: true, «canvas_entry_properties»: {} } satisfies CanvasTriggerSendObject;`,
  'a default of a parameter counts as an argument only where it is used': `
import type { CanvasTriggerSendObject } from 'braze-api';
function enqueue(body: CanvasTriggerSendObject = { canvas_id: 'v1', broadcast: true }) {
  return queue.add('canvas', body);
}
enqueue();
enqueue(«{» canvas_id: 'v1' });`,
};

/** What looks as if it were typed so, or is not sent as it is written. */
export const untypedPayloads: DetectionCases = {
  'a type of the same name': `
import type { MessagesSendObject } from './types';
import { Braze } from 'braze-api';
const body: MessagesSendObject = { messages: 5 };`,
  'a type of the same name that is declared here': `
interface CanvasTriggerSendObject { id: string }
import { Braze } from 'braze-api';
const body: CanvasTriggerSendObject = { id: 'x' };`,
  'another type of the package': `
import type { CampaignsListParameters } from 'braze-api';
const parameters: CampaignsListParameters = { page: 1 };`,
  'a part of the type': `
import type { MessagesSendObject } from 'braze-api';
const body: Partial<MessagesSendObject> = { broadcast: true };
const less: Omit<MessagesSendObject, 'messages'> = { external_user_ids: ['u1'] };
const some: Pick<MessagesSendObject, 'messages'> = { messages: { apple_push: { alert: 'Hi' } } };
const more: MessagesSendObject & { id: string } = { id: 'x' };`,
  'a list whose elements are completed': `
import type { CanvasTriggerSendObject } from 'braze-api';
const bodies: CanvasTriggerSendObject[] = [{ canvas_id: 'v1' }];
for (const body of bodies) {
  body.broadcast = true;
  await send(body);
}`,
  'a list whose elements are spread': `
import type { CanvasTriggerSendObject } from 'braze-api';
const bodies: CanvasTriggerSendObject[] = [{ canvas_id: 'v1' }];
for (const body of bodies) await send({ ...body, broadcast: true });`,
  'a list that is handed on as a whole': `
import type { CanvasTriggerSendObject } from 'braze-api';
const bodies: CanvasTriggerSendObject[] = [{ canvas_id: 'v1' }];
complete(bodies);
for (const body of bodies) await send(body);`,
  'a list that only serves to make others': `
import type { CanvasTriggerSendObject } from 'braze-api';
const bases: CanvasTriggerSendObject[] = [{ canvas_id: 'v1' }];
const bodies = bases.map((base) => ({ ...base, broadcast: true }));`,
  'a field that is completed': `
import type { CanvasTriggerSendObject } from 'braze-api';
class Sender {
  private readonly body: CanvasTriggerSendObject = { canvas_id: 'v1' };
  send() {
    this.body.broadcast = true;
    return this.queue.add(this.body);
  }
}`,
  'a field that is spread': `
import type { CanvasTriggerSendObject } from 'braze-api';
class Sender {
  private readonly base: CanvasTriggerSendObject = { canvas_id: 'v1' };
  send() {
    return this.queue.add({ ...this.base, broadcast: true });
  }
}`,
  'a field that is replaced': `
import type { CanvasTriggerSendObject } from 'braze-api';
class Sender {
  body: CanvasTriggerSendObject = { canvas_id: 'v1' };
  send() {
    this.body = complete();
    return this.queue.add(this.body);
  }
}`,
  'one of several types': `
import type { MessagesSendObject, CanvasTriggerSendObject } from 'braze-api';
const body: MessagesSendObject | { canvas: string } = { canvas: 'v1' };`,
  'an assertion, which promises nothing': `
import type { CanvasTriggerSendObject } from 'braze-api';
const body = {} as CanvasTriggerSendObject;
body.canvas_id = 'v1';`,
  'a base that is spread': `
import type { CanvasTriggerSendObject } from 'braze-api';
const base: CanvasTriggerSendObject = { canvas_id: 'v1' };
enqueue({ ...base, broadcast: true });`,
  'a base that is merged': `
import type { CanvasTriggerSendObject } from 'braze-api';
const base: CanvasTriggerSendObject = { canvas_id: 'v1' };
enqueue(Object.assign({}, base, { broadcast: true }));
const other: CanvasTriggerSendObject = { canvas_id: 'v1' };
enqueue(merge(other, everybody));`,
  'a base that is copied': `
import type { CanvasTriggerSendObject } from 'braze-api';
const base: CanvasTriggerSendObject = { canvas_id: 'v1' };
const body = base;
body.broadcast = true;`,
  'a base of which members are taken': `
import type { MessagesSendObject } from 'braze-api';
const base: MessagesSendObject = { messages: { apple_push: { alert: 'Hi' } } };
enqueue({ messages: base.messages, broadcast: true });`,
  'a body that is filled under a condition': `
import type { CanvasTriggerSendObject } from 'braze-api';
export function run(all: boolean) {
  const body: CanvasTriggerSendObject = { canvas_id: 'v1' };
  if (all) body.broadcast = true;
  else body.recipients = [{ external_user_id: 'u1' }];
  return body;
}`,
  'a body that other code fills': `
import type { CanvasTriggerSendObject } from 'braze-api';
export function run() {
  const body: CanvasTriggerSendObject = { canvas_id: 'v1' };
  address(body);
  return send(body);
}`,
  'a body that is filled in a closure': `
import type { CanvasTriggerSendObject } from 'braze-api';
export function run(users) {
  const body: CanvasTriggerSendObject = { canvas_id: 'v1' };
  const address = () => { body.recipients = users; };
  address();
  return body;
}`,
  'an exported object, which other files may change': `
import type { CanvasTriggerSendObject } from 'braze-api';
export const body: CanvasTriggerSendObject = { canvas_id: 'v1' };`,
  'a variable that is assigned again': `
import type { CanvasTriggerSendObject } from 'braze-api';
let body: CanvasTriggerSendObject = { canvas_id: 'v1' };
if (all) body = { canvas_id: 'v1', broadcast: true };
send(body);`,
  'a builder whose result is spread': `
import type { CanvasTriggerSendObject } from 'braze-api';
const build = (): CanvasTriggerSendObject => ({ canvas_id: 'v1' });
enqueue({ ...build(), broadcast: true });`,
  'a builder whose result is filled': `
import type { CanvasTriggerSendObject } from 'braze-api';
class Jobs {
  build(): CanvasTriggerSendObject { return { canvas_id: 'v1' }; }
  run() {
    const body = this.build();
    body.broadcast = true;
    return enqueue(body);
  }
}`,
  'a function that fills its parameter': `
import type { CanvasTriggerSendObject } from 'braze-api';
function enqueue(body: CanvasTriggerSendObject) {
  body.broadcast = true;
  return queue.add(body);
}
enqueue({ canvas_id: 'v1' });`,
  'a function that spreads its parameter': `
import type { CanvasTriggerSendObject } from 'braze-api';
const enqueue = (body: CanvasTriggerSendObject) => queue.add({ ...body, broadcast: true });
enqueue({ canvas_id: 'v1' });`,
  'a function that may not send its parameter': `
import type { CampaignsTriggerSendObject } from 'braze-api';
function enqueue(body: CampaignsTriggerSendObject) {
  if (body.recipients.length === 0) return;
  queue.add(body);
}
enqueue({ campaign_id: 'c1', recipients: [] });`,
  'a literal that is spread where it stands': `
import type { CanvasTriggerSendObject } from 'braze-api';
enqueue({ ...({ canvas_id: 'v1' } satisfies CanvasTriggerSendObject), broadcast: true });`,
  'a member of a body type that is only there to be filled': `
import type { MessagesSendObject } from 'braze-api';
const messages: MessagesSendObject['messages'] = {};
if (hasPush) messages.apple_push = { alert: 'Hi' };
enqueue({ broadcast: true, messages });`,
  'a part without the rest': `
import type { MessagesObject, ScheduleObject } from 'braze-api';
const messages: MessagesObject = { apple_push: { alert: 'Hi' } };
const schedule: ScheduleObject = { time: '2030-01-01T00:00:00Z' };`,
  'an event that gets its user later': `
import type { EventObject } from 'braze-api';
const event: EventObject = { name: 'bought', time: '2030-01-01T00:00:00Z' };`,
  'a type parameter': `
import type { CanvasTriggerSendObject } from 'braze-api';
const box: Box<CanvasTriggerSendObject> = { value: 5 };
const list: CanvasTriggerSendObject[] = [];
const table: Record<string, CanvasTriggerSendObject> = {};`,
  'what a type hides is not known': `
import type { CanvasTriggerSendObject } from 'braze-api';
const body: CanvasTriggerSendObject = build();
const other: CanvasTriggerSendObject = { ...rest };`,
};

import type { Endpoint } from '@braze-lint/schemas';

/** A method of the `braze-api` client. */
export interface ClientMethod {
  /** Path of the endpoint. */
  readonly path: string;
  readonly method: Endpoint['method'];
  /** Position of the argument that is the body, sent unchanged; counts from 0. */
  readonly payload: number;
}

/** Method chains of a `Braze` instance that read: what they are given goes into the address. */
const READING_METHODS: Readonly<Record<string, string>> = {
  'campaigns.details': '/campaigns/details',
  'campaigns.list': '/campaigns/list',
  'canvas.list': '/canvas/list',
  'catalogs.synchronous.item': '/catalogs/{catalog_name}/items/{item_id}',
  'catalogs.synchronous.items': '/catalogs/{catalog_name}/items',
  'catalogs.synchronous.list': '/catalogs',
  'messages.scheduled_broadcasts': '/messages/scheduled_broadcasts',
  'segments.analytics': '/segments/data_series',
  'segments.details': '/segments/details',
  'segments.list': '/segments/list',
  'subscription.status.get': '/subscription/status/get',
  'subscription.user.status': '/subscription/user/status',
  'templates.content_blocks.get': '/content_blocks/info',
  'templates.content_blocks.list': '/content_blocks/list',
  'templates.email_templates.get': '/templates/email/info',
  'templates.email_templates.list': '/templates/email/list',
};

/** Method chains of a `Braze` instance that send a body, by POST. */
const SENDING_METHODS: Readonly<Record<string, string>> = {
  'campaigns.trigger.schedule.create': '/campaigns/trigger/schedule/create',
  'campaigns.trigger.schedule.delete': '/campaigns/trigger/schedule/delete',
  'campaigns.trigger.schedule.update': '/campaigns/trigger/schedule/update',
  'campaigns.trigger.send': '/campaigns/trigger/send',
  'canvas.trigger.schedule.create': '/canvas/trigger/schedule/create',
  'canvas.trigger.schedule.delete': '/canvas/trigger/schedule/delete',
  'canvas.trigger.schedule.update': '/canvas/trigger/schedule/update',
  'canvas.trigger.send': '/canvas/trigger/send',
  'email.blacklist': '/email/blacklist',
  'email.bounce.remove': '/email/bounce/remove',
  'email.spam.remove': '/email/spam/remove',
  'messages.schedule.create': '/messages/schedule/create',
  'messages.schedule.delete': '/messages/schedule/delete',
  'messages.schedule.update': '/messages/schedule/update',
  'messages.send': '/messages/send',
  'sends.id.create': '/sends/id/create',
  'subscription.status.set': '/subscription/status/set',
  'templates.content_blocks.create': '/content_blocks/create',
  'templates.content_blocks.update': '/content_blocks/update',
  'templates.email_templates.create': '/templates/email/create',
  'templates.email_templates.update': '/templates/email/update',
  'transactional.v1.campaigns.send': '/transactional/v1/campaigns/{campaign_id}/send',
  'users.alias.new': '/users/alias/new',
  'users.alias.update': '/users/alias/update',
  'users.delete': '/users/delete',
  'users.export.global_control_group': '/users/export/global_control_group',
  'users.export.ids': '/users/export/ids',
  'users.export.segment': '/users/export/segment',
  'users.external_ids.remove': '/users/external_ids/remove',
  'users.external_ids.rename': '/users/external_ids/rename',
  'users.identify': '/users/identify',
  'users.merge': '/users/merge',
  'users.track': '/users/track',
  'v2.subscription.status.set': '/v2/subscription/status/set',
};

/** Methods whose body is not their first argument. */
const PAYLOAD_ARGUMENTS: Readonly<Record<string, number>> = { 'transactional.v1.campaigns.send': 1 };

/** The dotted names of all methods. */
export const clientMethodNames: readonly string[] = [
  ...Object.keys(SENDING_METHODS),
  ...Object.keys(READING_METHODS),
];

/** The method with this dotted name. */
export function clientMethod(name: string): ClientMethod | undefined {
  return METHODS.get(name);
}

const METHODS: ReadonlyMap<string, ClientMethod> = new Map([
  ...methodsOf(READING_METHODS, 'GET'),
  ...methodsOf(SENDING_METHODS, 'POST'),
]);

function methodsOf(
  paths: Readonly<Record<string, string>>,
  method: ClientMethod['method'],
): readonly (readonly [name: string, method: ClientMethod])[] {
  return Object.entries(paths).map(([name, path]) => [
    name,
    { path, method, payload: PAYLOAD_ARGUMENTS[name] ?? 0 },
  ]);
}

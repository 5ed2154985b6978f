/** A method of the `braze-api` client that sends a body. */
export interface ClientMethod {
  /** Path of the endpoint. */
  readonly path: string;
  /** Position of the argument that is the body, sent unchanged; counts from 0. */
  readonly payload: number;
}

/** Method chains of a `Braze` instance; methods that only read (GET) are left out. */
const METHODS: Readonly<Record<string, string>> = {
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

/** The dotted names of all methods that send a body. */
export const clientMethodNames: readonly string[] = Object.keys(METHODS);

/** The method with this dotted name. */
export function clientMethod(name: string): ClientMethod | undefined {
  const path = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  return path === undefined ? undefined : { path, payload: PAYLOAD_ARGUMENTS[name] ?? 0 };
}

import type { Endpoint } from '@braze-lint/schemas';

import { clientMethod } from '../braze-api-methods.js';
import type { EndpointTable } from '../url/endpoint-table.js';
import type { PartStep } from '../call-site.js';

/** What values of a type are sent as: a body, or the part of a body that `within` leads to. */
export interface PayloadType {
  readonly endpoints: readonly Endpoint[];
  readonly within: readonly PartStep[];
}

/** The package whose types describe payloads as they are sent. */
type TypePackage = 'braze-api' | '@braze-lint/schemas';

/** The payload that a type of a package describes; `undefined` for every other type. */
export function payloadType(module: string, name: string, table: EndpointTable): PayloadType | undefined {
  const owner = packageOf(module);
  if (owner === undefined) return undefined;
  const part = PARTS.find((one) => one.names[owner].includes(name));
  const endpoints =
    owner === 'braze-api' ? ofClient(part?.method ?? CLIENT_TYPES[name], table) : ofBody(part, name, table);
  return endpoints.length === 0 ? undefined : { endpoints, within: part?.within ?? [] };
}

/** Words of which one is in every file that imports such a type. */
export const typePackages: readonly TypePackage[] = ['braze-api', '@braze-lint/schemas'];

function packageOf(module: string): TypePackage | undefined {
  return typePackages.find((name) => module === name || module.startsWith(`${name}/`));
}

/** Body types of `braze-api`, by the method of the client that takes them. */
const CLIENT_TYPES: Readonly<Record<string, string>> = {
  CampaignsTriggerScheduleCreateObject: 'campaigns.trigger.schedule.create',
  CampaignsTriggerScheduleDeleteObject: 'campaigns.trigger.schedule.delete',
  CampaignsTriggerScheduleUpdateObject: 'campaigns.trigger.schedule.update',
  CampaignsTriggerSendObject: 'campaigns.trigger.send',
  CanvasTriggerScheduleCreateObject: 'canvas.trigger.schedule.create',
  CanvasTriggerScheduleDeleteObject: 'canvas.trigger.schedule.delete',
  CanvasTriggerScheduleUpdateObject: 'canvas.trigger.schedule.update',
  CanvasTriggerSendObject: 'canvas.trigger.send',
  CreateContentBlockBody: 'templates.content_blocks.create',
  CreateEmailTemplateBody: 'templates.email_templates.create',
  EmailBlacklistObject: 'email.blacklist',
  EmailBounceRemoveObject: 'email.bounce.remove',
  EmailSpamRemoveObject: 'email.spam.remove',
  MessagesScheduleCreateObject: 'messages.schedule.create',
  MessagesScheduleDeleteObject: 'messages.schedule.delete',
  MessagesScheduleUpdateObject: 'messages.schedule.update',
  MessagesSendObject: 'messages.send',
  SendsIdCreateObject: 'sends.id.create',
  SubscriptionStatusSetObject: 'subscription.status.set',
  TransactionalV1CampaignsSendObject: 'transactional.v1.campaigns.send',
  UpdateContentBlockBody: 'templates.content_blocks.update',
  UpdateEmailTemplateBody: 'templates.email_templates.update',
  UserAliasUpdates: 'users.alias.update',
  UsersAliasObject: 'users.alias.new',
  UsersDeleteObject: 'users.delete',
  UsersExportGlobalControlGroupObject: 'users.export.global_control_group',
  UsersExportIdsObject: 'users.export.ids',
  UsersExportSegmentObject: 'users.export.segment',
  UsersExternalIdsRemoveObject: 'users.external_ids.remove',
  UsersExternalIdsRenameObject: 'users.external_ids.rename',
  UsersIdentifyObject: 'users.identify',
  UsersMergeObject: 'users.merge',
  UsersTrackObject: 'users.track',
  V2SubscriptionStatusSetObject: 'v2.subscription.status.set',
};

interface PartType {
  /** A method whose body has the part. */
  readonly method: string;
  readonly within: readonly PartStep[];
  readonly names: Readonly<Record<TypePackage, readonly string[]>>;
}

/** Types of parts that are complete in themselves; recipients and events often get their user only later. */
const PARTS: readonly PartType[] = [
  {
    method: 'messages.send',
    within: ['messages'],
    names: { 'braze-api': ['MessagesObject'], '@braze-lint/schemas': ['Messages'] },
  },
  {
    method: 'messages.send',
    within: ['messages', 'apple_push'],
    names: { 'braze-api': ['ApplePushObject'], '@braze-lint/schemas': ['ApplePush'] },
  },
  {
    method: 'messages.send',
    within: ['messages', 'android_push'],
    names: { 'braze-api': ['AndroidPushObject'], '@braze-lint/schemas': ['AndroidPush'] },
  },
  {
    method: 'messages.schedule.create',
    within: ['schedule'],
    names: { 'braze-api': ['ScheduleObject'], '@braze-lint/schemas': ['Schedule'] },
  },
];

function ofClient(method: string | undefined, table: EndpointTable): readonly Endpoint[] {
  const path = method === undefined ? undefined : clientMethod(method)?.path;
  return path === undefined ? [] : withBody(table.at(path));
}

/** Our body types are called as their endpoints are: `messages-send` → `MessagesSendBody`. */
function ofBody(part: PartType | undefined, name: string, table: EndpointTable): readonly Endpoint[] {
  if (part !== undefined) return ofClient(part.method, table);
  if (!name.endsWith('Body')) return [];
  const id = name.slice(0, -'Body'.length).replaceAll(/(?<=.)[A-Z]/g, (letters) => `-${letters}`);
  const endpoint = table.withId(id.toLowerCase());
  return endpoint === undefined ? [] : withBody([endpoint]);
}

function withBody(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  return endpoints.filter(({ method }) => method !== 'GET');
}

import type { Endpoint } from '@braze-lint/schemas';

/** A few endpoints of each sort, apart from the generated table. */
export const endpoints: readonly Endpoint[] = [
  strong('/campaigns/trigger/send', [
    'campaign_id',
    'send_id',
    'trigger_properties',
    'broadcast',
    'audience',
    'recipients',
  ]),
  strong('/campaigns/trigger/schedule/create', ['campaign_id', 'recipients', 'broadcast', 'schedule']),
  strong('/canvas/trigger/send', ['canvas_id', 'context', 'broadcast', 'audience', 'recipients']),
  strong('/canvas/trigger/schedule/create', ['canvas_id', 'recipients', 'schedule']),
  strong('/messages/schedule/create', ['broadcast', 'external_user_ids', 'schedule', 'messages']),
  strong('/messages/schedule/delete', ['schedule_id']),
  strong('/sends/id/create', ['campaign_id', 'send_id']),
  strong('/transactional/v1/campaigns/{campaign_id}/send', [
    'external_send_id',
    'trigger_properties',
    'recipient',
  ]),
  strong('/users/export/ids', ['external_ids', 'user_aliases', 'fields_to_export']),
  strong('/users/alias/new', ['user_aliases']),
  strong('/v2/subscription/status/set', ['subscription_groups']),
  weak('POST', '/messages/send', [
    'broadcast',
    'external_user_ids',
    'user_aliases',
    'segment_id',
    'campaign_id',
    'messages',
  ]),
  weak('POST', '/users/track', ['attributes', 'events', 'purchases']),
  weak('POST', '/users/track/bulk', ['attributes', 'events', 'purchases']),
  weak('POST', '/users/delete', ['external_ids', 'user_aliases', 'braze_ids']),
  weak('POST', '/users/identify', ['aliases_to_identify']),
  weak('POST', '/email/status', ['email', 'subscription_state']),
  weak('POST', '/subscription/status/set', ['subscription_group_id', 'subscription_state', 'external_id']),
  weak('POST', '/templates/email/create', ['template_name', 'subject', 'body']),
  weak('GET', '/campaigns/list', ['page']),
  weak('GET', '/catalogs', []),
  weak('POST', '/catalogs', ['catalogs']),
  weak('POST', '/catalogs/{catalog_name}/items', ['items']),
  weak('PATCH', '/catalogs/{catalog_name}/items', ['items']),
  weak('GET', '/catalogs/{catalog_name}/items', []),
  weak('DELETE', '/catalogs/{catalog_name}', []),
  weak('DELETE', '/catalogs/{catalog_name}/items', ['items']),
  weak('POST', '/preference_center/v1', ['name', 'state']),
  weak('PUT', '/preference_center/v1/{external_id}', ['name', 'state']),
  weak('GET', '/events', []),
  weak('GET', '/feed/list', []),
];

function strong(path: string, keys: readonly string[]): Endpoint {
  return endpoint('POST', path, 'strong', keys);
}

function weak(method: Endpoint['method'], path: string, keys: readonly string[]): Endpoint {
  return endpoint(method, path, 'weak', keys);
}

function endpoint(
  method: Endpoint['method'],
  path: string,
  strength: Endpoint['strength'],
  keys: readonly string[],
): Endpoint {
  const id = `${method.toLowerCase()}${path.replaceAll(/[^a-z\d]+/gi, '-')}`;
  const hasBody = method !== 'GET' && keys.length > 0;
  return {
    id,
    path,
    method,
    title: path,
    source: 'https://www.braze.com/docs/api/',
    strength,
    hasBody,
    keys,
  };
}

import { describe, expect, it } from '@jest/globals';

import type { JsonHost } from '../support/lint-json.js';
import { json5Hosts, jsonHosts, lenientHosts, lintJson, withSuggestion } from '../support/lint-json.js';

interface Case {
  readonly text: string;
  readonly output: string;
  readonly hosts?: readonly JsonHost[];
}

const cases: Readonly<Record<string, Case>> = {
  'another name for a key': {
    text: '{ "$schema": "campaigns/trigger/send.json", "campaign_id": "c", "triggerProperties": {} }',
    output: '{ "$schema": "campaigns/trigger/send.json", "campaign_id": "c", "trigger_properties": {} }',
  },
  'another name for a bare key': {
    text: "{ $schema: 'campaigns/trigger/send.json', campaign_id: 'c', triggerProperties: {} }",
    output: "{ $schema: 'campaigns/trigger/send.json', campaign_id: 'c', trigger_properties: {} }",
    hosts: json5Hosts,
  },
  'another name for a key between single quotes': {
    text: "{ '$schema': 'campaigns/trigger/send.json', 'campaign_id': 'c', 'triggerProperties': {} }",
    output: "{ '$schema': 'campaigns/trigger/send.json', 'campaign_id': 'c', 'trigger_properties': {} }",
    hosts: json5Hosts,
  },
  'a number without quotes': {
    text: '{ "$schema": "users/track.json", "purchases": [{ "external_id": "a", "product_id": "p", "currency": "USD", "price": "3.5", "time": "2027-01-01T00:00:00Z" }] }',
    output:
      '{ "$schema": "users/track.json", "purchases": [{ "external_id": "a", "product_id": "p", "currency": "USD", "price": 3.5, "time": "2027-01-01T00:00:00Z" }] }',
  },
  'a text with quotes': {
    text: '{ "$schema": "messages/send.json", "broadcast": true, "messages": { "android_push": { "alert": 3, "title": "t" } } }',
    output:
      '{ "$schema": "messages/send.json", "broadcast": true, "messages": { "android_push": { "alert": "3", "title": "t" } } }',
  },
  'double quotes, even where most texts have single ones': {
    text: "{ $schema: 'messages/send.json', broadcast: true, messages: { android_push: { alert: 3, title: 't' } } }",
    output:
      "{ $schema: 'messages/send.json', broadcast: true, messages: { android_push: { alert: \"3\", title: 't' } } }",
    hosts: json5Hosts,
  },
  'a list around a single value': {
    text: '{ "$schema": "messages/send.json", "external_user_ids": "a", "messages": { "sms": { "body": "b", "app_id": "i", "subscription_group_id": "g" } } }',
    output:
      '{ "$schema": "messages/send.json", "external_user_ids": ["a"], "messages": { "sms": { "body": "b", "app_id": "i", "subscription_group_id": "g" } } }',
  },
  'a key that is missing': {
    text: '{ "$schema": "campaigns/trigger/send.json", "broadcast": true }',
    output: '{ "$schema": "campaigns/trigger/send.json", "campaign_id": "<campaign_id>", "broadcast": true }',
  },
  'a key that is missing, on a line of its own': {
    text: '{\n  "$schema": "campaigns/trigger/send.json",\n  "broadcast": true\n}',
    output:
      '{\n  "$schema": "campaigns/trigger/send.json",\n  "campaign_id": "<campaign_id>",\n  "broadcast": true\n}',
  },
  'a key that is missing beside nothing else': {
    text: '{ "$schema": "canvas/trigger/send.json" }',
    output: '{ "$schema": "canvas/trigger/send.json", "canvas_id": "<canvas_id>" }',
  },
  'a key that is missing in an object inside': {
    text: '{ "$schema": "messages/send.json", "broadcast": true, "messages": { "android_push": { "alert": "Hi" } } }',
    output:
      '{ "$schema": "messages/send.json", "broadcast": true, "messages": { "android_push": { "title": "<title>", "alert": "Hi" } } }',
  },
  'an object around its only key': {
    text: '{ "$schema": "campaigns/trigger/schedule/create.json", "campaign_id": "c", "broadcast": true, "schedule": "2039-12-24T18:00:00Z" }',
    output:
      '{ "$schema": "campaigns/trigger/schedule/create.json", "campaign_id": "c", "broadcast": true, "schedule": { "time": "2039-12-24T18:00:00Z" } }',
  },
  'no key at the end': {
    text: '{ "$schema": "users/track.json", "attributes": [], "zzzzzzzzzzzz": 1 }',
    output: '{ "$schema": "users/track.json", "attributes": [] }',
  },
  'no key between others': {
    text: '{ "$schema": "users/track.json",\n  "zzzzzzzzzzzz": 1,\n  "attributes": []\n}',
    output: '{ "$schema": "users/track.json",\n  "attributes": []\n}',
  },
  'no key before a trailing comma': {
    text: '{ "$schema": "users/track.json", "attributes": [], "zzzzzzzzzzzz": 1 /* , */, }',
    output: '{ "$schema": "users/track.json", "attributes": [], }',
    hosts: lenientHosts,
  },
};

describe('a suggestion in a JSON file is', () => {
  describe.each(Object.entries(cases))('%s', (_name, { text, output, hosts = jsonHosts }) => {
    it.each(hosts)('%s', (host) => {
      const suggestions = lintJson(text, host).flatMap((message) => message.suggestions ?? []);
      expect(suggestions.map((suggestion) => withSuggestion(text, suggestion))).toEqual([output]);
      const left = lintJson(output, host).flatMap((message) => message.suggestions ?? []);
      expect(left).toEqual([]);
    });
  });
});

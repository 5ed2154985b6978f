import type { MessageId } from '../message-ids.js';

/** The messages in English: rules bring them along before there is anything to report. */
export const messages: Readonly<Record<MessageId, string>> = {
  wrongType: '{{subject}} is {{actual}}{{origin}}; Braze needs {{expected}}{{answer}}.',
  wrongValue: '{{subject}} is {{value}}{{origin}}; Braze knows {{values}}{{answer}}.',
  wrongValueNear:
    '{{subject}} is {{value}}{{origin}}; the nearest value that Braze knows is {{nearest}}{{answer}}.',
  wrongConstant: '{{subject}} is {{value}}{{origin}}; it has to be {{expected}}{{answer}}.',
  wrongFormat: '{{subject}} is {{value}}{{origin}}{{answer}}. {{says}}',
  pastTime:
    '{{subject}} is {{value}}{{origin}}, which passed {{ago}} {{where}}; a message in local time needs a time that is still to come{{answer}}.',
  wrongDatetime: '{{subject}} is {{value}}{{origin}}; Braze needs {{expected}}{{answer}}.',
  tooSmall: '{{subject}} is {{value}}{{origin}}; the smallest allowed is {{limit}}{{answer}}.',
  tooLarge: '{{subject}} is {{value}}{{origin}}; the largest allowed is {{limit}}{{answer}}.',
  emptyText: '{{subject}} is an empty text{{origin}}{{answer}}.',
  tooShort: '{{subject}} has {{count}}{{origin}}; at least {{limit}} are needed{{answer}}.',
  tooLong: '{{subject}} has {{count}}{{origin}}; at most {{limit}} are allowed{{answer}}.',
  tooManyBytes: '{{subject}} has {{count}}{{origin}}; at most {{limit}} are allowed{{answer}}.',
  tooLargeJson: '{{subject}} makes {{count}} of JSON{{origin}}; at most {{limit}} are allowed{{answer}}.',
  emptyList: '{{subject}} is an empty list{{origin}}{{answer}}.',
  tooFewItems: '{{subject}} has {{count}}{{origin}}; at least {{limit}} are needed{{answer}}.',
  tooManyItems: '{{subject}} has {{count}}{{origin}}; at most {{limit}} are allowed{{answer}}.',
  tooManyInTotal: '{{subjects}} have {{count}} together; at most {{limit}} are allowed{{answer}}.',
  emptyObject: '{{subject}} is an empty object{{origin}}{{answer}}.',
  tooFewKeys: '{{subject}} has {{count}}{{origin}}; at least {{limit}} are needed{{answer}}.',
  tooManyKeys: '{{subject}} has {{count}}{{origin}}; at most {{limit}} are allowed{{answer}}.',
  advice: '{{says}}',
  brokenRule: '{{subject}} is not as documented{{answer}}. {{says}}',
  missingKey: '{{subject}} lacks {{keys}}{{answer}}.',
  missingKeyWhen: '{{subject}} lacks {{keys}}{{answer}}. {{says}}',
  missingOneOf: '{{subject}} lacks one of {{keys}}{{answer}}.',
  undefinedKey: '{{subject}} has no value, so it is not sent; Braze needs it{{answer}}.',
  noRecipients: '{{subject}} names nobody to send to: it needs {{keys}}{{answer}}.',
  emptyRecipients:
    '{{subject}} is empty, and nothing else names anybody to send to{{answer}}. It takes {{keys}}.',
  noMessage: '{{subject}} holds no message: it needs {{keys}}{{answer}}.',
  emptyMessages: '{{subject}} holds no message{{answer}}.',
  noMessageVariation: '{{subject}} lacks {{keys}}{{answer}}. {{says}}',
  conflict: '{{subject}}{{origin}} cannot go together with {{others}}{{answer}}.',
  conflictRule: 'Parts {{ofObject}} exclude each other{{answer}}. {{says}}',
  forbiddenKey: '{{subject}} is not allowed here{{answer}}. {{says}}',
  unknownKey: '{{key}} is no documented key {{ofObject}}{{answer}}.',
  unknownKeyNear: '{{key}} is no documented key {{ofObject}}{{answer}}; did you mean {{nearest}}?',
  unknownKeyCase: '{{key}} is no documented key {{ofObject}}{{answer}}: Braze spells it {{nearest}}.',
  unknownKeyElsewhere: '{{key}} is a key of {{endpoint}}, not {{ofObject}}{{answer}}.',
  unknownKeyElsewhereNear:
    '{{key}} is a key of {{endpoint}}, not {{ofObject}}{{answer}}; use {{nearest}} here.',
  unknownKeyAmong: '{{key}} is no documented key {{ofObject}}{{answer}}; it takes {{keys}}.',
  unknownKeyInside: '{{key}} is no documented key {{ofObject}}{{answer}}; it belongs in {{target}}.',
  unknownWrapper:
    '{{key}} is no documented key {{ofObject}}{{answer}}; what it holds belongs there without it.',
  customAttribute:
    '{{key}} {{ofObject}} is stored as one custom attribute of that name; custom attributes stand beside the other keys.',
  customAttributeNear:
    '{{key}} {{ofObject}} is stored as a custom attribute, which sets nothing else; did you mean {{nearest}}?',
  unknownChannel: '{{key}} is no channel {{ofObject}}{{answer}}; the channels are {{channels}}.',
  deprecatedKey: '{{subject}} is deprecated.',
  deprecatedKeyBecause: '{{subject}} is deprecated. {{says}}',
  deprecatedKeyInstead: '{{subject}} is deprecated; use {{nearest}}.',
  unknownPath: '{{path}} is no documented path of the REST API{{answer}}.',
  unknownPathNear: '{{path}} is no documented path of the REST API{{answer}}; did you mean {{nearest}}?',
  unknownPathAmong:
    '{{path}} is no documented path of the REST API{{answer}}; those beside it are {{paths}}.',
  wrongMethod: '{{path}} does not take {{method}}{{answer}}; it takes {{methods}}.',
  trailingSlash: 'The address ends in a slash; that of {{path}} has none{{answer}}.',
  dashboardHost:
    '{{host}} is the dashboard of {{instance}}{{answer}}; requests to the REST API go to {{rest}}.',
  sdkHost:
    '{{host}} is the host for apps of {{instance}}{{answer}}; requests to the REST API go to {{rest}}.',
  noBearer: 'The `Authorization` header does not begin with `Bearer` and a space{{answer}}.',
  wrongScheme: 'The `Authorization` header begins with {{scheme}}; Braze needs `Bearer`{{answer}}.',
  bearerTwice: 'The `Authorization` header says `Bearer` twice{{answer}}.',
  bearerSpaces: 'There is more than one space behind `Bearer`{{answer}}.',
  quotedKey: 'The API key in the `Authorization` header stands in quotes{{answer}}.',
  keyParameter: 'An `api_key` in the address is deprecated; send the key in the `Authorization` header.',
  unserialisedBody:
    'The body is {{sent}}; it has to be a JSON text, so put it through `JSON.stringify`{{answer}}.',
  invalidJson: 'The body is no JSON: {{fault}}{{answer}}.',
  serialisedTwice:
    'The body is turned into JSON twice, so that a string arrives; Braze needs an object{{answer}}.',
  formBody: 'The body is sent as the fields of a form; Braze needs JSON{{answer}}.',
  missingContentType: 'The request names no `Content-Type`; Braze needs `application/json`{{answer}}.',
  wrongContentType: 'The `Content-Type` is {{value}}; Braze needs `application/json`{{answer}}.',
  missingPermission:
    '{{path}} needs the permission {{permission}}, which `settings.braze.permissions` does not list{{answer}}.',
  unknownCampaign:
    '{{subject}} is {{value}}{{origin}}; the workspace had no campaign with this id on {{taken}}{{answer}}.',
  unknownCampaignNear:
    '{{subject}} is {{value}}{{origin}}; the workspace had no campaign with this id on {{taken}}{{answer}}. Did you mean {{nearest}}?',
  unknownCanvas:
    '{{subject}} is {{value}}{{origin}}; the workspace had no Canvas with this id on {{taken}}{{answer}}.',
  unknownCanvasNear:
    '{{subject}} is {{value}}{{origin}}; the workspace had no Canvas with this id on {{taken}}{{answer}}. Did you mean {{nearest}}?',
  unknownSegment:
    '{{subject}} is {{value}}{{origin}}; the workspace had no segment with this id on {{taken}}{{answer}}.',
  unknownSegmentNear:
    '{{subject}} is {{value}}{{origin}}; the workspace had no segment with this id on {{taken}}{{answer}}. Did you mean {{nearest}}?',
  unknownApp:
    '{{subject}} is {{value}}{{origin}}; the workspace had no app with this id on {{taken}}{{answer}}.',
  unknownAppNear:
    '{{subject}} is {{value}}{{origin}}; the workspace had no app with this id on {{taken}}{{answer}}. Did you mean {{nearest}}?',
  notApiCampaign:
    '{{subject}} is {{value}}{{origin}}; {{campaign}} was built in the dashboard, and messages of a request belong to an API campaign{{answer}}.',
  unknownVariation:
    '{{subject}} is {{value}}{{origin}}; no campaign of the workspace had a message variation with this id on {{taken}}{{answer}}.',
  unknownVariationOf:
    '{{subject}} is {{value}}{{origin}}; the campaign {{campaign}} had no message variation with this id on {{taken}}{{answer}}.',
  unknownVariationOfNear:
    '{{subject}} is {{value}}{{origin}}; the campaign {{campaign}} had no message variation with this id on {{taken}}{{answer}}. Did you mean {{nearest}}?',
  foreignVariation:
    '{{subject}} is {{value}}{{origin}}, a message variation of the campaign {{owner}}, not of {{campaign}}{{answer}}.',
  wrongVariationChannel:
    '{{subject}} is {{value}}{{origin}}, a message variation for the channel {{actual}}; {{object}} needs one for {{channels}}{{answer}}.',
  deniedPermission:
    '{{path}} needs the permission {{permission}}, which the API refused to the key of the snapshot{{answer}}.',
  snapshotAbsent:
    'The snapshot {{file}} does not exist, so ids are not checked; `braze-lint snapshot` makes it.',
  snapshotBroken:
    'The snapshot {{file}} cannot be used, so ids are not checked: {{fault}}. `braze-lint snapshot` makes it anew.',
  snapshotStale:
    'The snapshot {{file}} is {{age}} old and may be out of date, so ids are not checked; the limit is {{limit}}. `braze-lint snapshot` makes it anew.',
  snapshotIncomplete:
    'The snapshot {{file}} does not hold all {{lists}}, so ids that it lacks are not reported.',
  snapshotIncompleteFor:
    'The snapshot {{file}} does not hold all {{lists}}, so ids that it lacks are not reported: the key that it was taken with lacks {{permissions}}.',
  suggestRename: 'Rename to `{{name}}`.',
  suggestReplace: 'Replace with {{value}}.',
  suggestUnwrapStringify: 'Send the value itself, without `JSON.stringify`.',
  suggestToIsoString: 'Send the date as ISO 8601, with `toISOString()`.',
  suggestQuote: 'Write it as a text: {{value}}.',
  suggestUnquote: 'Write it without quotes: {{value}}.',
  suggestWrapInArray: 'Put it into a list.',
  suggestWrapInObject: 'Put it into an object, as its {{key}}.',
  suggestUnwrapArray: 'Send the element itself, without a list.',
  suggestUnwrapObject: 'Put what {{key}} holds in its place.',
  suggestAddKey: 'Add {{keys}}.',
  suggestRemoveKey: 'Remove {{key}}.',
  suggestMoveKey: 'Move {{key}} to {{target}}.',
  suggestRemoveSlash: 'Remove the slash at the end.',
  suggestStringify: 'Send the JSON text, with `JSON.stringify`.',
  suggestAddContentType: "Add `'Content-Type': 'application/json'`.",
  suggestAddBearer: 'Add `Bearer` and a space.',
  suggestBearerOnce: 'Say `Bearer` once.',
  suggestOneSpace: 'Leave one space.',
  suggestRemoveQuotes: 'Remove the quotes.',
  notChecked: 'The body sent to `{{endpoint}}` is not checked: {{reasons}}{{callers}}. Found by {{found}}.',
  partlyChecked:
    'Parts of the body sent to `{{endpoint}}` are not checked: {{reasons}}{{callers}}. Found by {{found}}.',
  analysisFailed: 'This file could not be analysed: {{fault}}.',
  invalidSettings: '`settings.braze{{path}}`: {{problem}}.',
  unknownEndpoint: '`{{endpoint}}` is no documented endpoint with a body, so nothing is checked here.',
};

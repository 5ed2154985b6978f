/** Every message and the placeholders that its text may use. */
export const placeholders = {
  wrongType: ['subject', 'actual', 'origin', 'expected', 'answer'],
  wrongValue: ['subject', 'value', 'origin', 'values', 'answer'],
  wrongValueNear: ['subject', 'value', 'origin', 'nearest', 'answer'],
  wrongConstant: ['subject', 'value', 'origin', 'expected', 'answer'],
  wrongFormat: ['subject', 'value', 'origin', 'says', 'answer'],
  pastTime: ['subject', 'value', 'origin', 'ago', 'where', 'answer'],
  wrongDatetime: ['subject', 'value', 'origin', 'expected', 'answer'],
  tooSmall: ['subject', 'value', 'origin', 'limit', 'answer'],
  tooLarge: ['subject', 'value', 'origin', 'limit', 'answer'],
  emptyText: ['subject', 'origin', 'answer'],
  tooShort: ['subject', 'count', 'origin', 'limit', 'answer'],
  tooLong: ['subject', 'count', 'origin', 'limit', 'answer'],
  tooManyBytes: ['subject', 'count', 'origin', 'limit', 'answer'],
  tooLargeJson: ['subject', 'count', 'origin', 'limit', 'answer'],
  emptyList: ['subject', 'origin', 'answer'],
  tooFewItems: ['subject', 'count', 'origin', 'limit', 'answer'],
  tooManyItems: ['subject', 'count', 'origin', 'limit', 'answer'],
  tooManyInTotal: ['subjects', 'count', 'limit', 'answer'],
  emptyObject: ['subject', 'origin', 'answer'],
  tooFewKeys: ['subject', 'count', 'origin', 'limit', 'answer'],
  tooManyKeys: ['subject', 'count', 'origin', 'limit', 'answer'],
  advice: ['says'],
  brokenRule: ['subject', 'says', 'answer'],
  missingKey: ['subject', 'keys', 'answer'],
  missingKeyWhen: ['subject', 'keys', 'says', 'answer'],
  missingOneOf: ['subject', 'keys', 'answer'],
  undefinedKey: ['subject', 'answer'],
  noRecipients: ['subject', 'keys', 'answer'],
  emptyRecipients: ['subject', 'keys', 'answer'],
  noMessage: ['subject', 'keys', 'answer'],
  emptyMessages: ['subject', 'answer'],
  noMessageVariation: ['subject', 'keys', 'says', 'answer'],
  conflict: ['subject', 'others', 'origin', 'answer'],
  conflictRule: ['object', 'says', 'answer'],
  forbiddenKey: ['subject', 'says', 'answer'],
  unknownKey: ['key', 'object', 'answer'],
  unknownKeyNear: ['key', 'object', 'nearest', 'answer'],
  unknownKeyCase: ['key', 'object', 'nearest', 'answer'],
  unknownKeyElsewhere: ['key', 'object', 'endpoint', 'answer'],
  unknownKeyElsewhereNear: ['key', 'object', 'endpoint', 'nearest', 'answer'],
  unknownKeyAmong: ['key', 'object', 'keys', 'answer'],
  unknownKeyInside: ['key', 'object', 'target', 'answer'],
  unknownWrapper: ['key', 'object', 'answer'],
  customAttribute: ['key', 'object'],
  customAttributeNear: ['key', 'object', 'nearest'],
  unknownChannel: ['key', 'object', 'channels', 'answer'],
  deprecatedKey: ['subject'],
  deprecatedKeyBecause: ['subject', 'says'],
  deprecatedKeyInstead: ['subject', 'nearest'],
  unknownPath: ['path', 'answer'],
  unknownPathNear: ['path', 'nearest', 'answer'],
  unknownPathAmong: ['path', 'paths', 'answer'],
  wrongMethod: ['path', 'method', 'methods', 'answer'],
  trailingSlash: ['path', 'answer'],
  dashboardHost: ['host', 'instance', 'rest', 'answer'],
  sdkHost: ['host', 'instance', 'rest', 'answer'],
  noBearer: ['answer'],
  wrongScheme: ['scheme', 'answer'],
  bearerTwice: ['answer'],
  bearerSpaces: ['answer'],
  quotedKey: ['answer'],
  keyParameter: [],
  unserialisedBody: ['sent', 'answer'],
  invalidJson: ['fault', 'answer'],
  serialisedTwice: ['answer'],
  formBody: ['answer'],
  missingContentType: ['answer'],
  wrongContentType: ['value', 'answer'],
  missingPermission: ['path', 'permission', 'answer'],
  suggestRename: ['name'],
  suggestReplace: ['value'],
  suggestUnwrapStringify: [],
  suggestToIsoString: [],
  suggestQuote: ['value'],
  suggestUnquote: ['value'],
  suggestWrapInArray: [],
  suggestWrapInObject: ['key'],
  suggestUnwrapArray: [],
  suggestUnwrapObject: ['key'],
  suggestAddKey: ['keys'],
  suggestRemoveKey: ['key'],
  suggestMoveKey: ['key', 'target'],
  suggestRemoveSlash: [],
  suggestStringify: [],
  suggestAddContentType: [],
  suggestAddBearer: [],
  suggestBearerOnce: [],
  suggestOneSpace: [],
  suggestRemoveQuotes: [],
  notChecked: ['endpoint', 'reasons', 'callers', 'found'],
  partlyChecked: ['endpoint', 'reasons', 'callers', 'found'],
  analysisFailed: ['fault'],
  invalidSettings: ['path', 'problem'],
  unknownEndpoint: ['endpoint'],
} as const;

/** Stable names of the messages, the same in every language. */
export type MessageId = keyof typeof placeholders;

/** The values of a message's placeholders. */
export type MessageData<Id extends MessageId> = Readonly<Record<(typeof placeholders)[Id][number], string>>;

/** A message that is ready to be rendered. */
export type Message = { readonly [Id in MessageId]: MessageOf<Id> }[MessageId];

/** The message of one id, with its own placeholders. */
export interface MessageOf<Id extends MessageId> {
  readonly messageId: Id;
  readonly data: MessageData<Id>;
}

/** Puts a message together. */
export function message<Id extends MessageId>(messageId: Id, data: MessageData<Id>): MessageOf<Id> {
  return { messageId, data };
}

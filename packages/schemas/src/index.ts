export type {
  Constraint,
  ConstraintKind,
  Endpoint,
  ErrorRow,
  Grade,
  Identifier,
  IdentifierKind,
  RuleName,
  Violation,
} from './catalog-types.js';
export { checkPartial } from './check-partial.js';
export { queryParametersOf, queryRulesOf, rateLimitOf, responsesOf } from './endpoint-details.js';
export type { DocumentedResponse, QueryParameter, QueryRule } from './endpoint-details.js';
export { findEndpoint } from './find-endpoint.js';
export { constraintOf, rulesAnswering } from './constraint-of.js';
export { endpoints } from './generated/endpoints.js';
export { errorRows } from './generated/errors.js';
export { hosts } from './generated/hosts.js';
export type { Instance } from './generated/hosts.js';
export { permissions } from './generated/permissions.js';
export { responseForms } from './generated/responses.js';
export type { ResponseFormId } from './generated/responses.js';
export type * from './generated/types/index.js';
export { identifierAt, identifiersOf, messageChannels, pathIdentifiersOf } from './identifiers-of.js';
export { insteadOf } from './instead-of.js';
export { loadValidator } from './load-validator.js';
export { frenchSpacing } from './locale/french-spacing.js';
export { localizedText } from './locale/localized-text.js';
export type { KindName, Noun } from './locale/basic-words.js';
export { basicWords, counted, grouped, listed, pluralOf } from './locale/basic-words.js';
export type { Locale, LocaleEnvironment, TranslatedLocale, WrittenLocale } from './locale/locale.js';
export {
  environmentLocale,
  intlTag,
  locales,
  matchLocale,
  translatedLocales,
  writtenLocales,
} from './locale/locale.js';
export { pseudo } from './locale/pseudo.js';
export { translated } from './locale/translated.js';
export { arrayOf, hole, open } from './partial/construct.js';
export { isDatetime } from './partial/datetime.js';
export type { DatetimeForm } from './partial/datetime.js';
export { passedSince } from './partial/local-time.js';
export type { Clock } from './partial/local-time.js';
export { fewestJsonBytes } from './partial/json-size.js';
export { certainParts, isLiquid } from './partial/liquid.js';
export { ANY_PRESENT, ANYTHING, HOLE, Kind, LENGTH, OPEN } from './partial/partial-value.js';
export type {
  Hole,
  HoleFacts,
  LengthBounds,
  PartialArray,
  PartialObject,
  PartialValue,
  TextFacts,
} from './partial/partial-value.js';
export { textFacts } from './partial/text-facts.js';
export { codePoints, fewestBytes, fewestCodePoints, utf8Bytes } from './partial/text-size.js';
export { isFatalResponse, isQueuedResponse, minorErrorsOf, responseFormOf } from './response-form.js';
export type { ResponseForm } from './response-form.js';
export { schemaAddress, schemaHome } from './schema-address.js';
export { snapshotAddress, snapshotKinds } from './generated/snapshot.js';
export type { SnapshotKind } from './generated/snapshot.js';
export { schemaOf } from './schema-of.js';
export type { JsonSchemaDocument } from './schema-of.js';
export { validate } from './validate.js';
export type { PayloadViolation } from './validate.js';
export type { ConstraintError, ValidateFunction, Validator } from './validator.js';

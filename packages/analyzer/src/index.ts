export type {
  Clock,
  Constraint,
  Endpoint,
  Grade,
  Locale,
  RuleName,
  WrittenLocale,
} from '@braze-lint/schemas';

export { localizedText, matchLocale } from '@braze-lint/schemas';

export type { AuditEntry } from './analysis/audit.js';
export { auditOf } from './analysis/audit.js';
export type { Analysis, CheckedCall, Coverage, UnknownEndpoint } from './analysis/analysis.js';
export type { AnalyzeOptions } from './analysis/analyze.js';
export { analyze } from './analysis/analyze.js';
export { workspaceOf } from './analysis/file-workspace.js';
export { hasEffectOnFile } from './analysis/has-effect-on-file.js';
export { mayHoldRequests } from './analysis/may-hold-requests.js';
export type { CallSite, FoundBy, PayloadSource } from './calls/call-site.js';
export type { ClientMethod } from './calls/braze-api-methods.js';
export { clientMethod } from './calls/braze-api-methods.js';
export type { CommentProblem } from './calls/comment-calls.js';
export { hasTriggerWord } from './calls/trigger-words.js';
export { endpointsAtUrl } from './calls/url/endpoints-at-url.js';
export type { Catalog } from './check/catalog.js';
export { checkBody } from './check/check-body.js';
export type { Measure } from './check/measure.js';
export { measure } from './check/measure.js';
export { project } from './check/world/project.js';
export { alternativesOf, openWorld } from './check/world/world.js';
export type { Finding, Suggestion, TextEdit } from './check/finding.js';
export { analyzeJson } from './json/analyze-json.js';
export type { JsonDocument } from './json/json-document.js';
export type { JsonMember, JsonNode, JsonPart, JsonRange, JsonView } from './json/json-part.js';
export { jsoncView } from './json/jsonc-view.js';
export { momoaView } from './json/momoa-view.js';
export type { SchemaTarget } from './json/schema-endpoints.js';
export { mayNameOurSchema, schemaTarget } from './json/schema-endpoints.js';
export { describeReason, describeReasons } from './messages/describe-reasons.js';
export type { Language } from './messages/language.js';
export { languageOf } from './messages/languages.js';
export { english } from './messages/locales/en.js';
export type { MessageData, MessageId } from './messages/message-ids.js';
export { placeholders } from './messages/message-ids.js';
export type { PhraseData, PhraseId } from './messages/phrase-ids.js';
export { phrase, phraseText } from './messages/phrase.js';
export { fill } from './messages/fill.js';
export { renderMessage } from './messages/render.js';
export { docsUrl } from './rules/docs-url.js';
export type { Severity } from './rules/rule-severities.js';
export { ruleSeverities } from './rules/rule-severities.js';
export type { GlobMatcher } from './settings/files-for.js';
export { fileDeclarations } from './settings/files-for.js';
export { isNode } from './scope/node-type.js';
export { isRecord } from './settings/is-record.js';
export type { ReadSettings, SettingsProblem } from './settings/read-settings.js';
export { readSettings } from './settings/read-settings.js';
export type { SettingsFault, SettingsOf } from './settings/settings-of.js';
export { settingsOf } from './settings/settings-of.js';
export type { BrazeSettings, DeclaredCall, DeclaredFiles, SnapshotSettings } from './settings/settings.js';
export type { LineRules } from './value/json/positions-in.js';
export { javascriptLines } from './value/json/positions-in.js';
export type { IdentifierFault } from './snapshot/fault.js';
export { brokenConstraint } from './snapshot/fault.js';
export { judgeBody, judgeId } from './snapshot/judge.js';
export { entriesOf, entryOf, listOf, meantBy, variationsFor } from './snapshot/look-up.js';
export type { ReadSnapshot } from './snapshot/read-snapshot.js';
export { readSnapshot, readSnapshotText, unreadSnapshot } from './snapshot/read-snapshot.js';
export type {
  MissingList,
  Snapshot,
  SnapshotCampaign,
  SnapshotEntry,
  SnapshotMessage,
} from './snapshot/snapshot.js';
export { usualSnapshotFile } from './snapshot/usual-file.js';
export type { SnapshotFile, Workspace } from './snapshot/workspace.js';
export { createWorkspace, defaultMaxAgeDays } from './snapshot/workspace.js';
export { withWorkspace } from './snapshot/workspace-catalog.js';
export { campaignKeyOf } from './snapshot/written-ids.js';
export type { Reason, ReasonCode } from './source/reason.js';
export type { SourceText } from './check/source-text.js';
export type { ProgramView } from './source/program-view.js';
export type { SourceContext } from './source/source-context.js';
export type { IntrinsicName, TypeMember, TypeView } from './source/type-view.js';
export { walkValue } from './value/walk.js';
export type {
  AbsentValue,
  AbstractValue,
  ArrayValue,
  ChoiceValue,
  LiteralValue,
  ObjectValue,
  Property,
  TextValue,
  TypedValue,
  UnknownValue,
} from './value/abstract-value.js';

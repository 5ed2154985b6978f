export type { CompletionOptions, LanguageService, ServiceOptions } from './contract/language-service.js';
export type { OffsetRange, ServiceDocument, TextChange } from './contract/service-document.js';
export type {
  DiagnosticData,
  ServiceAction,
  ServiceCodeLens,
  ServiceCompletion,
  ServiceDefinition,
  ServiceDiagnostic,
  ServiceHover,
  ServiceInlayHint,
  ServiceLink,
  ServiceSuggestion,
  ServiceSymbol,
} from './contract/service-results.js';
export { createLanguageService } from './create-language-service.js';
export { supportedLanguages } from './document/languages.js';
export type { SettingsProblem, SnapshotFile } from '@braze-lint/analyzer';

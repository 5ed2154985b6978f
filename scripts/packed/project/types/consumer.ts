// Every published package, as somebody uses it who checks declarations, too.
import { analyze, type SourceContext } from '@braze-lint/analyzer';
import { hasTriggerWord } from '@braze-lint/analyzer/first-look';
import { createLanguageService } from '@braze-lint/language-service';
import { validate, type PayloadViolation } from '@braze-lint/schemas';
import { run } from 'braze-lint';
import braze from 'eslint-plugin-braze';

const violations: readonly PayloadViolation[] = validate('/messages/send', { broadcast: true });
export const messages: readonly string[] = violations.map(({ message }) => message);
export const config = [braze.configs.recommended, braze.configs.strict, braze.configs.all];
export const names: readonly string[] = Object.keys(braze.rules);
export type Source = SourceContext;
export { analyze, createLanguageService, hasTriggerWord, run };

// @ts-expect-error an endpoint is named by a text
validate(5, {});

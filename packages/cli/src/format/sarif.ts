import { resolve } from 'node:path';

import type { ESLint, Linter } from 'eslint';
import type { ArtifactLocation, Fix, Log, Notification, ReportingDescriptor, Result } from 'sarif';

import { metaOf } from '../lint/rule-set.js';
import { version } from '../version.js';
import type { FormatInput } from './formatter.js';
import { repositoryPath } from './shown-path.js';

/**
 * SARIF 2.1.0, as code scanning services read it. Written here and not by a package: those for ESLint depend on an ESLint of
 * their own, which is out of date.
 */
export function sarif({ report, terminal }: FormatInput): string {
  const locate = (file: string): ArtifactLocation => ({ uri: encodeURI(repositoryPath(file, terminal)) });
  const ruleIds = [...new Set(report.results.flatMap(ruleIdsOf))].sort();
  const unreadable = report.results.flatMap(({ filePath, messages }) =>
    messages.filter(isFatal).map((message) => fault(locate(filePath), message.message, regionOf(message))),
  );
  const problems = report.problems.map(({ path, message }) =>
    fault(locate(resolve(terminal.cwd, path)), message),
  );
  const notifications = [...unreadable, ...problems];
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'braze-lint',
            informationUri: 'https://braze-lint.dev',
            version,
            rules: ruleIds.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        artifacts: report.results.map(({ filePath }) => ({ location: locate(filePath) })),
        results: report.results.flatMap((result) => resultsOf(result, locate(result.filePath), ruleIds)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const isFatal = ({ fatal }: Linter.LintMessage): boolean => fatal === true;

const ruleIdsOf = ({ messages, suppressedMessages }: ESLint.LintResult): readonly string[] =>
  [...messages, ...suppressedMessages].flatMap(({ ruleId }) => ruleId ?? []);

function descriptorOf(id: string): ReportingDescriptor {
  const { docs } = metaOf(id) ?? {};
  return {
    id,
    ...(docs?.description !== undefined && { shortDescription: { text: docs.description } }),
    ...(docs?.url !== undefined && { helpUri: docs.url }),
  };
}

function resultsOf(
  { messages, suppressedMessages }: ESLint.LintResult,
  artifactLocation: ArtifactLocation,
  ruleIds: readonly string[],
): readonly Result[] {
  const shown = messages.filter((message) => !isFatal(message));
  return [
    ...shown.map((message) => resultOf(message, artifactLocation, ruleIds)),
    ...suppressedMessages.map((message) => ({
      ...resultOf(message, artifactLocation, ruleIds),
      suppressions: message.suppressions.map(({ justification }) => ({
        kind: 'inSource' as const,
        ...(justification !== '' && { justification }),
      })),
    })),
  ];
}

function resultOf(
  message: Linter.LintMessage,
  artifactLocation: ArtifactLocation,
  ruleIds: readonly string[],
): Result {
  const { ruleId, severity, suggestions = [] } = message;
  return {
    level: severity === 2 ? 'error' : 'warning',
    message: { text: message.message },
    ...(ruleId !== null && { ruleId, ruleIndex: ruleIds.indexOf(ruleId) }),
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(message) } }],
    ...(suggestions.length > 0 && { fixes: suggestions.map((fix) => fixOf(fix, artifactLocation)) }),
  };
}

function regionOf({ line, column, endLine, endColumn }: Linter.LintMessage) {
  return {
    startLine: Math.max(line, 1),
    startColumn: Math.max(column, 1),
    ...(endLine !== undefined && endColumn !== undefined && { endLine, endColumn }),
  };
}

function fixOf({ desc, fix }: Linter.LintSuggestion, artifactLocation: ArtifactLocation): Fix {
  const [start, end] = fix.range;
  const deletedRegion = { charOffset: start, charLength: end - start };
  const replacements = [{ deletedRegion, insertedContent: { text: fix.text } }];
  return { description: { text: desc }, artifactChanges: [{ artifactLocation, replacements }] };
}

function fault(
  artifactLocation: ArtifactLocation,
  text: string,
  region?: ReturnType<typeof regionOf>,
): Notification {
  const physicalLocation = { artifactLocation, ...(region && { region }) };
  return { level: 'error', message: { text }, locations: [{ physicalLocation }] };
}

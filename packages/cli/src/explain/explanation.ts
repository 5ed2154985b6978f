import type { ErrorRow } from '@braze-lint/schemas';
import { rulesAnswering, translated } from '@braze-lint/schemas';

import { pageOfRule } from '../lint/rule-set.js';
import { currentLocale } from '../texts/current-locale.js';
import { lookTexts } from '../texts/explain-texts.js';
import type { Answer } from './answer.js';
import type { Match } from './match-rows.js';
import { matchRows } from './match-rows.js';
import { readAnswers } from './read-answers.js';

/** What is known of one answer. */
export interface Explanation {
  readonly answer: Answer;
  readonly by: Match['by'];
  readonly rows: readonly ExplainedRow[];
}

/** A row of the errors page, with what helps. */
export interface ExplainedRow {
  readonly id: string;
  readonly status: string;
  readonly title: string;
  readonly fatal: boolean;
  readonly says: string;
  readonly look: string;
  /** The rules that find it before it is sent. */
  readonly rules: readonly { readonly name: string; readonly page: string }[];
  readonly page: string;
}

/** Explains everything that Braze said in a text. */
export function explainText(text: string): readonly Explanation[] {
  return readAnswers(text).map((answer) => {
    const { by, rows } = matchRows(answer);
    return { answer: withoutIds(answer), by, rows: rows.map(explainedRow) };
  });
}

function explainedRow({ id, status, title, fatal, says, rule }: ErrorRow): ExplainedRow {
  const rules = rulesAnswering(rule === undefined ? { id } : { id, rule }).flatMap((name) => {
    const page = pageOfRule(name);
    return page === undefined ? [] : [{ name, page }];
  });
  const page = `https://braze-lint.dev/errors#${id}`;
  return {
    id,
    status,
    title,
    fatal,
    says: translated(says, currentLocale()),
    look: lookTexts[id] ?? '',
    rules,
    page,
  };
}

/** An API key looks like any other id, and an answer may repeat the one that was sent: neither is shown. */
function withoutIds({ text, ...answer }: Answer): Answer {
  if (text === undefined) return answer;
  const uuid = /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi;
  return { ...answer, text: text.replaceAll(uuid, (id) => '*'.repeat(id.length)) };
}

import { withBase } from 'vitepress';
import type { VNode } from 'vue';
import { h } from 'vue';

import type { Finding, Report } from '../analysis/protocol.js';
import { localPage, placeOf, severityOf } from './adapters.js';
import { inline } from './inline.js';
import type { Session } from './session.js';
import { longestText } from './session.js';
import type { PlaygroundTexts } from './texts/en.js';
import { filled } from './texts/texts.js';

/** What is to be said of the text as a whole. */
export function statusText({ outcome, note, words, language, endpoint, locale }: Session): string {
  const told = describe();
  return note.value === '' ? told : `${note.value} ${told}`;

  function describe(): string {
    const { value } = outcome;
    switch (value.kind) {
      case 'loading':
      case 'empty':
        return words.value[value.kind];
      case 'tooLong':
        return filled(words.value.tooLong, { limit: longestText.toLocaleString(locale.value) });
      case 'failed':
        return filled(words.value.failed, { reason: value.reason });
      case 'report':
        return ofReport(
          value.report,
          value.text,
          words.value,
          language.value === 'jsonc' && endpoint.value === '',
        );
    }
  }
}

function ofReport(
  { findings, calls, faults }: Report,
  text: string,
  words: PlaygroundTexts,
  mayLackEndpoint: boolean,
): string {
  const [fault] = faults;
  if (fault !== undefined) return filled(words.syntaxFault, { line: placeOf(text, fault.start).line });
  if (findings.length > 0) return `${words.findings}: ${String(findings.length)}.`;
  if (calls.length > 0) return words.clean;
  return mayLackEndpoint ? words.chooseEndpoint : words.noCall;
}

/** The findings for those who do not see squiggles, or want them all at once. */
export function findingList(session: Session): VNode {
  const { outcome, words } = session;
  if (outcome.value.kind !== 'report' || outcome.value.report.findings.length === 0) return h('p', '–');
  const { report, text } = outcome.value;
  return h(
    'ul',
    { class: 'playground-findings' },
    report.findings.map((finding) => findingItem(finding, text, words.value, session)),
  );
}

function findingItem(finding: Finding, text: string, words: PlaygroundTexts, session: Session): VNode {
  const place = placeOf(text, finding.range.start);
  return h('li', { class: `is-${severityOf(finding)}` }, [
    h(
      'button',
      {
        type: 'button',
        class: 'playground-place',
        'aria-label': filled(words.goTo, { ...place }),
        onClick: () => session.goTo(finding.range.start),
      },
      `${String(place.line)}:${String(place.column)}`,
    ),
    h('span', inline(finding.message)),
    ' ',
    h('a', { href: withBase(localPage(finding.docsUrl)) }, finding.ruleName),
    h(
      'div',
      { class: 'playground-fixes' },
      finding.actions.map(({ title }) =>
        h('button', { type: 'button', onClick: () => session.apply(finding, title) }, inline(title)),
      ),
    ),
  ]);
}

/** One line a request: where it goes, and how much of it is checked. */
export function requestList({ report, goTo }: Session): VNode {
  const calls = report.value?.calls ?? [];
  if (calls.length === 0) return h('p', '–');
  return h(
    'ul',
    { class: 'playground-requests' },
    calls.map((call) =>
      h('li', { class: `is-${call.coverage}` }, [
        h('button', { type: 'button', onClick: () => goTo(call.selectionRange.start) }, call.name),
        h('span', inline(call.detail)),
      ]),
    ),
  );
}

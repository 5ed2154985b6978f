import { withBase } from 'vitepress';
import type { Ref, ShallowRef } from 'vue';
import { computed, ref, shallowRef, watch } from 'vue';

import type { EndpointChoice, Report, Setup } from '../analysis/protocol.js';
import { callAt } from './adapters.js';
import { createAnalysisClient } from './analysis-client.js';
import type { Editor } from './editor.js';
import type { Example } from './examples.js';
import { examples, firstExample } from './examples.js';
import type { PlaygroundLanguage } from './shared-code.js';
import { hashOf, readHash } from './shared-code.js';
import type { PlaygroundLocale } from './texts/texts.js';
import { playgroundLocales, texts } from './texts/texts.js';

/** Longer texts are not analyzed here, in UTF-16 units. */
export const longestText = 250_000;

/** How long the text has to stay as it is before it is looked at, in milliseconds. */
const quiet = 200;

/** What comes of a text. */
export type Outcome =
  | { readonly kind: 'loading' | 'empty' | 'tooLong' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'report'; readonly report: Report; readonly text: string };

/** All that the playground holds, from its start to its end. */
export type Session = ReturnType<typeof createSession>;

export function createSession() {
  const client = createAnalysisClient(withBase(`/${__ANALYSIS_WORKER__}`));
  const locale = ref<PlaygroundLocale>(preferredLocale());
  const language = ref<PlaygroundLanguage>('javascript');
  /** The id of the endpoint that was chosen; empty for the one at the cursor. */
  const endpoint = ref('');
  const example = ref('');
  const outcome: ShallowRef<Outcome> = shallowRef({ kind: 'loading' });
  const endpoints: ShallowRef<readonly EndpointChoice[]> = shallowRef([]);
  const schema: Ref<{ readonly id: string; readonly text: string } | undefined> = shallowRef();
  /** What the user is told of the last thing that they did. */
  const note = ref('');
  const offset = ref(0);
  let editor: Editor | undefined;
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const words = computed(() => texts[locale.value]);
  const setup = computed((): Setup => ({
    locale: locale.value,
    ...(language.value === 'jsonc' && endpoint.value !== '' && { endpoint: endpoint.value }),
  }));
  const report = computed(() => (outcome.value.kind === 'report' ? outcome.value.report : undefined));
  const shownEndpoint = computed(
    () => endpoint.value || callAt(report.value?.calls ?? [], offset.value)?.endpoints[0],
  );

  watch([language, setup], () => {
    editor?.setLanguage(language.value);
    void judge();
  });
  watch(words, ({ editor: label }) => editor?.setLabel(label));
  watch([shownEndpoint, endpoints], async ([id]) => {
    const isKnown = endpoints.value.some((one) => one.id === id);
    const text = id !== undefined && isKnown ? await client.ask('schema', { endpoint: id }) : undefined;
    if (shownEndpoint.value === id)
      schema.value = id === undefined || text === undefined ? undefined : { id, text };
  });
  return {
    locale,
    language,
    endpoint,
    example,
    outcome,
    endpoints,
    schema,
    note,
    words,
    report,
    shownEndpoint,
    host: {
      complete: (text: string, at: number) =>
        client.ask('complete', { ...asked(text), offset: at }).catch(() => []),
      hover: (text: string, at: number) =>
        client.ask('hover', { ...asked(text), offset: at }).catch(() => undefined),
      changed() {
        version += 1;
        clearTimeout(timer);
        timer = setTimeout(() => {
          void judge();
          void keepInAddress();
        }, quiet);
      },
      moved(at: number) {
        offset.value = at;
      },
    },
    async start(made: Editor) {
      editor = made;
      made.setLabel(words.value.editor);
      made.setLanguage(language.value);
      addEventListener('hashchange', restoreLater);
      void client.ask('endpoints', {}).then((all) => {
        endpoints.value = all;
      }, fail);
      await restore();
      if (made.text() === '') await choose(examples.find(({ name }) => name === firstExample));
    },
    choose,
    apply: (...args: Parameters<Editor['apply']>) => editor?.apply(...args),
    goTo: (at: number) => editor?.goTo(at),
    async share() {
      if (!(await keepInAddress())) return;
      note.value = await navigator.clipboard.writeText(location.href).then(
        () => words.value.copied,
        () => words.value.notCopied,
      );
    },
    stop() {
      clearTimeout(timer);
      removeEventListener('hashchange', restoreLater);
      editor?.destroy();
      client.stop();
    },
  };

  function asked(text: string) {
    const uri = language.value === 'jsonc' ? 'playground.json' : 'playground';
    return { document: { uri, languageId: language.value, version, text }, setup: setup.value };
  }

  async function judge(): Promise<void> {
    const text = editor?.text() ?? '';
    if (text.trim() === '') outcome.value = { kind: 'empty' };
    else if (text.length > longestText) outcome.value = { kind: 'tooLong' };
    else {
      const question = asked(text);
      try {
        const found = await client.ask('report', question);
        if (editor?.text() !== text || question.setup !== setup.value) return;
        outcome.value = { kind: 'report', report: found, text };
        editor.show(found, text);
        return;
      } catch (error) {
        fail(error);
      }
    }
    editor?.show({ findings: [], calls: [], hints: [], faults: [] }, text);
  }

  function fail(error: unknown): void {
    outcome.value = { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }

  async function choose(wanted: Example | undefined): Promise<void> {
    if (wanted === undefined) return;
    const text = await wanted.load();
    example.value = wanted.name;
    endpoint.value = '';
    language.value = wanted.language;
    editor?.setText(text);
  }

  function restoreLater(): void {
    void restore();
  }

  async function restore(): Promise<void> {
    const read = await readHash(location.hash);
    note.value = read.kind === 'broken' ? words.value.brokenLink : '';
    if (read.kind !== 'code') return;
    example.value = '';
    language.value = read.code.language;
    endpoint.value = read.code.endpoint ?? '';
    editor?.setText(read.code.text);
  }

  /** Whether the address holds all of the text now. */
  async function keepInAddress(): Promise<boolean> {
    const text = editor?.text() ?? '';
    const hash = await hashOf({
      text,
      language: language.value,
      ...(endpoint.value !== '' && { endpoint: endpoint.value }),
    });
    if (editor?.text() === text) history.replaceState(history.state, '', hash ?? location.pathname);
    if (hash === undefined) note.value = words.value.tooLongForLink;
    return hash !== undefined;
  }
}

function preferredLocale(): PlaygroundLocale {
  const [wanted = 'en'] = navigator.language.toLowerCase().split('-');
  return playgroundLocales.find((locale) => locale.startsWith(wanted)) ?? 'en';
}

declare const __ANALYSIS_WORKER__: string;

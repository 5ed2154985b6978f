import type { VNode } from 'vue';
import { defineComponent, h, onBeforeUnmount, onMounted, useTemplateRef, watch } from 'vue';

import { examples } from './examples.js';
import { inline } from './inline.js';
import { findingList, requestList, statusText } from './results.js';
import type { Session } from './session.js';
import { createSession } from './session.js';
import { playgroundLanguages } from './shared-code.js';
import { localeNames, playgroundLocales } from './texts/texts.js';

/** The analyzer with an editor, in the browser alone. */
export const Playground = defineComponent({
  name: 'PlaygroundPage',
  setup() {
    const session = createSession();
    const editorPlace = useTemplateRef<HTMLElement>('editor');
    const schemaPlace = useTemplateRef<HTMLElement>('schema');
    let shown: { destroy(): void } | undefined;
    onMounted(async () => {
      const { createEditor, createJsonView } = await import('./editor.js');
      if (editorPlace.value === null) return;
      await session.start(createEditor(editorPlace.value, session.host));
      watch(
        [session.schema, session.words],
        ([schema, words]) => {
          shown?.destroy();
          const place = schemaPlace.value;
          shown = schema && place ? createJsonView(place, schema.text, words.schema) : undefined;
        },
        { immediate: true },
      );
    });
    onBeforeUnmount(() => {
      shown?.destroy();
      session.stop();
    });
    return () => {
      const words = session.words.value;
      return h(
        'section',
        { class: 'playground', lang: session.locale.value, 'aria-label': words.playground },
        [
          toolbar(session),
          h('p', { class: 'playground-status', role: 'status' }, inline(statusText(session))),
          h('div', { class: 'playground-panes' }, [
            h('div', { class: 'playground-editor', ref: 'editor' }),
            h('div', { class: 'playground-results' }, [
              h('h2', words.findings),
              findingList(session),
              h('h2', words.requests),
              requestList(session),
              h('h2', words.schema),
              endpointChoice(session),
              h('div', { class: 'playground-schema', ref: 'schema' }),
            ]),
          ]),
          h('p', { class: 'playground-private' }, words.private),
        ],
      );
    };
  },
});

function toolbar(session: Session): VNode {
  const { words, example, language, locale } = session;
  const languages = {
    javascript: 'JavaScript',
    typescript: 'TypeScript',
    typescriptreact: 'TSX',
    jsonc: words.value.json,
  };
  return h('div', { class: 'playground-toolbar' }, [
    choice(
      words.value.example,
      example.value,
      [['', words.value.ownCode], ...examples.map(({ name }): Option => [name, name])],
      (name) => void session.choose(examples.find((one) => one.name === name)),
    ),
    choice(
      words.value.language,
      language.value,
      playgroundLanguages.map((name): Option => [name, languages[name]]),
      (name) => {
        language.value = playgroundLanguages.find((one) => one === name) ?? language.value;
      },
    ),
    choice(
      words.value.messages,
      locale.value,
      playgroundLocales.map((tag): Option => [tag, localeNames[tag]]),
      (tag) => {
        locale.value = playgroundLocales.find((one) => one === tag) ?? locale.value;
      },
    ),
    h('button', { type: 'button', onClick: () => void session.share() }, words.value.copyLink),
  ]);
}

function endpointChoice({ words, endpoint, endpoints }: Session): VNode {
  const options = endpoints.value.map(({ id, name }): Option => [id, name]);
  return choice(words.value.endpoint, endpoint.value, [['', words.value.atCursor], ...options], (id) => {
    endpoint.value = id;
  });
}

type Option = readonly [value: string, label: string];

function choice(
  label: string,
  value: string,
  options: readonly Option[],
  choose: (value: string) => void,
): VNode {
  return h('label', [
    h('span', label),
    h(
      'select',
      {
        value,
        onChange: ({ target }: Event) => {
          if (target instanceof HTMLSelectElement) choose(target.value);
        },
      },
      options.map(([id, text]) => h('option', { value: id, selected: id === value }, text)),
    ),
  ]);
}

import { defineClientComponent, useData } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineComponent, h } from 'vue';

/** Loaded by those who open its page; there is nothing to show without a browser. */
const Playground = defineClientComponent(async () => (await import('./playground.js')).Playground);

/** The usual page; on one of them stands the playground, above its text. */
export const Layout = defineComponent({
  name: 'SiteLayout',
  setup() {
    const { page } = useData();
    return () =>
      h(DefaultTheme.Layout, null, {
        'doc-before': () => (page.value.relativePath === 'playground.md' ? h(Playground) : null),
      });
  },
});

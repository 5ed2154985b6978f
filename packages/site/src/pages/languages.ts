/** The pages about errors are there in other languages, too: the menu of languages leads to them from everywhere. */
export const languageMenu = {
  root: { label: 'English', lang: 'en', link: '/errors' },
  de: {
    label: 'Deutsch',
    lang: 'de',
    link: '/de/errors',
    themeConfig: { outline: { level: [2, 3] as [number, number], label: 'Auf dieser Seite' } },
  },
  fr: {
    label: 'Français',
    lang: 'fr',
    link: '/fr/errors',
    themeConfig: { outline: { level: [2, 3] as [number, number], label: 'Sur cette page' } },
  },
  'pt-br': {
    label: 'Português (Brasil)',
    lang: 'pt-BR',
    link: '/pt-br/errors',
    themeConfig: { outline: { level: [2, 3] as [number, number], label: 'Nesta página' } },
  },
};

import type { WrittenLocale } from '@braze-lint/analyzer';

/** What the server says beside findings, by id and language. Placeholders are `{{name}}`. */
export const serverTexts = {
  fixAll: {
    en: 'Fix all requests to Braze where that does not change what is sent',
    de: 'Alle Anfragen an Braze korrigieren, soweit sich nicht ändert, was gesendet wird',
    fr: 'Corriger toutes les requêtes à Braze sans changer ce qui est envoyé',
    'pt-br': 'Corrigir todas as solicitações à Braze sem mudar o que é enviado',
  },
  checking: {
    en: 'Checking requests to Braze',
    de: 'Anfragen an Braze werden geprüft',
    fr: 'Vérification des requêtes à Braze',
    'pt-br': 'Verificando as solicitações à Braze',
  },
  filesDone: {
    en: '{{done}} of {{all}} files',
    de: '{{done}} von {{all}} Dateien',
    fr: '{{done}} fichiers sur {{all}}',
    'pt-br': '{{done}} de {{all}} arquivos',
  },
  notJson: {
    en: 'This is not JSON: {{fault}}.',
    de: 'Das ist kein JSON: {{fault}}.',
    fr: 'Ce n’est pas du JSON : {{fault}}.',
    'pt-br': 'Isto não é JSON: {{fault}}.',
  },
  notAnObject: {
    en: 'The settings of braze-lint have to be an object.',
    de: 'Die Einstellungen von braze-lint müssen ein Objekt sein.',
    fr: 'Les paramètres de braze-lint doivent être un objet.',
    'pt-br': 'As configurações do braze-lint precisam ser um objeto.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<WrittenLocale, string>>>>;

export type ServerTextId = keyof typeof serverTexts;

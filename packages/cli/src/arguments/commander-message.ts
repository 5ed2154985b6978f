import { fill } from '@braze-lint/analyzer';

import { currentLocale } from '../texts/current-locale.js';
import { optionTexts as texts } from '../texts/option-texts.js';

/** What commander says of wrong arguments, which it says in English only, in the language of the run. */
export function commanderMessage(code: string, message: string): string {
  if (currentLocale() === 'en') return message;
  const [, option = '', value = ''] = /'([^']*)'(?: argument '([^']*)')?/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption': {
      const nearest = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1];
      return nearest === undefined
        ? fill(texts.unknownOption, { option })
        : fill(texts.unknownOptionNear, { option, nearest });
    }
    case 'commander.optionMissingArgument':
      return fill(texts.needsValue, { option });
    case 'commander.invalidArgument':
      return fill(texts.wrongValue, { option, value, problem: problemOf(message) });
    case 'commander.excessArguments':
      return texts.tooMany;
    default:
      return message;
  }
}

/** What stands behind "is invalid", in our own words where commander has the choices. */
function problemOf(message: string): string {
  const problem = /is invalid\. ?(.*)$/s.exec(message)?.[1] ?? '';
  const choices = /^Allowed choices are (.*)\.$/.exec(problem)?.[1];
  return choices === undefined ? problem : fill(texts.notAChoice, { choices });
}

import type { ExplainOptions } from '../arguments/command.js';
import type { ExitCode } from '../exit-code.js';
import type { Explanation } from '../explain/explanation.js';
import { explainText } from '../explain/explanation.js';
import { printExplanations } from '../explain/print-explanations.js';
import { painter } from '../format/paint.js';
import type { Terminal } from '../terminal.js';
import { explainTexts as texts } from '../texts/explain-texts.js';

/** Says what an answer of Braze means. Ends with 1 when there is something that no row of the errors page is. */
export async function explainCommand(options: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const explanations = explainText(await textToExplain(options, terminal));
  if (explanations.length === 0) {
    terminal.warn(`braze-lint: ${texts.nothing}\n`);
    return 2;
  }
  terminal.write(
    options.format === 'json'
      ? `${JSON.stringify(explanations.map(plain), undefined, 2)}\n`
      : printExplanations(explanations, painter(terminal.colors)),
  );
  return explanations.every(({ by }) => by === 'title' || by === 'status') ? 0 : 1;
}

async function textToExplain({ answer }: ExplainOptions, terminal: Terminal): Promise<string> {
  if (answer !== '' && answer !== '-') return answer;
  return terminal.interactive && answer === '' ? '' : terminal.read();
}

/** The form of `--format json`. */
function plain({ answer: { status, text, place }, by, rows }: Explanation) {
  return { status: status ?? null, text: text ?? null, place: place ?? null, match: by, rows };
}

/** A part of a snippet of the Language Server Protocol. */
type Part = string | { readonly stop: string; readonly initial: string };

/** The same snippet as CodeMirror writes it: every place as `${1:text}`, braces of text behind a backslash. */
export function codeMirrorSnippet(snippet: string): string {
  return partsOf(snippet)
    .map((part) =>
      typeof part === 'string'
        ? part.replaceAll(/([#$])\{/g, String.raw`$1\{`)
        : `\${${part.stop}:${part.initial.replaceAll(/[{}]/g, String.raw`\$&`)}}`,
    )
    .join('');
}

function partsOf(snippet: string): readonly Part[] {
  const parts: Part[] = [];
  const pattern =
    /\\(?<escaped>[\\$}])|\$\{(?<stop>\d+)(?::(?<text>(?:\\.|[^\\}])*)|\|(?<choices>(?:\\.|[^\\|])*)\|)?\}|\$(?<bare>\d+)|(?<plain>[^\\$]+|[\\$])/gs;
  for (const { groups = {} } of snippet.matchAll(pattern)) {
    const { escaped, stop, text, choices, bare, plain } = groups;
    const number = stop ?? bare;
    if (number !== undefined)
      parts.push({ stop: number, initial: unescaped(text ?? firstChoice(choices ?? '')) });
    else addText(parts, escaped ?? plain ?? '');
  }
  return parts;
}

/** Text beside text is one: a place may not come from the end of one and the start of the next. */
function addText(parts: Part[], text: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else parts.push(text);
}

/** The first of several values, which is the one that stands there. */
function firstChoice(choices: string): string {
  return /^(?:\\.|[^\\,])*/s.exec(choices)?.[0] ?? '';
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/gs, '$1');
}

/** What the playground says around findings, in English: the texts that all others are translations of. */
export const english = {
  playground: 'Playground',
  example: 'Example',
  ownCode: 'own code',
  language: 'Written in',
  json: 'JSON body',
  messages: 'Messages in',
  copyLink: 'Copy link',
  copied: 'The link is in the clipboard.',
  notCopied: 'The browser did not allow copying: the link is in the address bar.',
  tooLongForLink: 'This is too long for a link.',
  brokenLink: 'This link is damaged: its code cannot be read. Ask for it anew.',
  editor: 'Code with requests to Braze',
  loading: 'The analysis is being loaded …',
  failed: 'The analysis failed: {{reason}}',
  empty: 'Nothing to check: write or paste a request to Braze, or choose an example.',
  noCall: 'No request to Braze was found in this text.',
  chooseEndpoint: 'Choose the endpoint that this body goes to, or name it by `$schema`.',
  tooLong: 'This text is too long for the playground ({{limit}} characters at most): use the command line.',
  syntaxFault: 'Line {{line}} cannot be parsed. What depends on it is not reported.',
  clean: 'No findings.',
  findings: 'Findings',
  requests: 'Requests',
  schema: 'JSON Schema',
  endpoint: 'Endpoint',
  atCursor: 'of the request at the cursor',
  noSchema: 'Place the cursor in a request, or choose an endpoint.',
  goTo: 'Go to line {{line}}, column {{column}}',
  private: 'All of this happens in your browser. Nothing is sent.',
} as const;

export type TextId = keyof typeof english;
export type PlaygroundTexts = Readonly<Record<TextId, string>>;

import type { ReasonCode } from '../source/reason.js';

/** Why something is not known; `what` is the name or text that it is about, `owner` the function that a parameter belongs to. */
export const reasonTexts: Readonly<Record<ReasonCode, string>> = {
  parameter:
    '{{what}} comes from a parameter{{owner}}: annotate it with a payload type, or declare the function in `settings.braze.calls`',
  import:
    '{{what}} is imported from another file: lint with type information, or annotate it with a payload type',
  'import-not-found':
    '{{what}} is imported from a package, or from a file that the TypeScript program does not hold or that cannot be parsed: annotate it with a payload type',
  global: '{{what}} is a global variable: pass the value in, or declare it in this file',
  'call-result':
    '{{what}} is the result of a call that was not followed: give the function a return type, or build the part here',
  'imported-call':
    '{{what}} is the result of a function that is imported from another file: lint with type information, or build the part here',
  'other-file': '{{what}} is decided in the file that it is imported from: decide it here, or check it there',
  'parameter-call':
    '{{what}} is the result of a function that is passed in as a parameter: give that parameter a type',
  'replaced-function':
    '{{what}} calls a function that is declared or assigned more than once, or changed elsewhere: declare it once, as a constant',
  overridable:
    '{{what}} calls a method that a subclass may override: make it private, or a function of its own',
  recursive: '{{what}} calls itself: give it a return type',
  'too-many-calls': '{{what}} is too many calls away from the request: build the body nearer to it',
  'too-many-requests':
    '{{what}} leads to too many requests to follow each of them: call what sends this one by itself',
  'too-much-work': '{{what}} takes too much work to follow: build the body in fewer steps',
  'shared-function':
    '{{what}} is decided in a function that other code calls, too: check it there, or build it for this request alone',
  guarded: '{{what}} is decided by a condition, and a later condition may depend on the same',
  iterator: '{{what}} is a generator, or a promise that is not awaited',
  'property-read':
    '{{what}} is read from an object that is not known: give that object a type, or write the value here',
  'unknown-spread': '{{what}} is spread into it and not known: list its keys, or give it a payload type',
  'computed-key': 'the key {{what}} is computed at run time: write the key out',
  escapes: '{{what}} is handed to other code, which may change it: hand over a copy (`{ ...body }`)',
  reassigned: '{{what}} is assigned more than once: use a `const` for each value',
  captured: '{{what}} is changed inside another function: return the change instead',
  exported: '{{what}} is exported and may be changed by other files: freeze it with `Object.freeze`',
  loop: '{{what}} is changed in a loop',
  accessor: '{{what}} is a getter or setter',
  'class-instance': '{{what}} is an instance of a class: build a plain object from it',
  fallback: '{{what}} is only a fallback',
  cyclic: '{{what}} refers to itself',
  'too-deep': '{{what}} is nested too deeply',
  'too-many-alternatives': '{{what}} can be too many different things',
  'too-large': '{{what}} is too large',
  'overridden-later': '{{what}} may be overridden by what follows',
  'unsupported-syntax': '{{what}} is written in a way that is not understood',
  'json-text': '{{what}} is a text that is not known to be JSON: build an object and use `JSON.stringify`',
  'no-payload': 'no body was found',
  'several-payloads':
    'more than one argument may be the body: declare the function in `settings.braze.calls`',
  'wrapper-rewrites':
    '{{what}} changes the body before it is sent: check what it makes of it with a `@braze` comment',
};

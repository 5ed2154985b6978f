import { describe, expect, it } from '@jest/globals';

import { reasonsOf } from './support/reasons-of.js';
import { valueOf } from '../support/value-of.js';

describe('functions of packages, by the ways in which they are imported', () => {
  it.each([
    ["import { nanoid } from 'nanoid/non-secure'; send(nanoid())", '<string>'],
    ["import { nanoid } from 'nanoid/other'; send(nanoid())", '?imported-call'],
    ["import { randomUUID } from 'crypto'; send(randomUUID())", '<string>'],
    ["import crypto from 'node:crypto'; send(crypto.randomUUID())", '<string>'],
    ["import * as uuid from 'uuid'; send(uuid.v4())", '<string>'],
    ["import { v4 as id } from 'uuid'; send(id())", '<string>'],
    ["const { v4 } = require('uuid'); send(v4())", '<string>'],
    ["const uuid = require('uuid'); send(uuid.v4())", '<string>'],
    ["import uuid from 'uuid'; send(uuid[x]())", '?call-result'],
    ["import { v4 } from 'uuid'; send(v4.of())", '?call-result'],
    ["import { v2 } from 'uuid'; send(v2())", '?imported-call'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });
});

describe('tags that leave a text a text', () => {
  it.each([
    ["import dedent from 'dedent'; send(dedent`a`)", '<string>'],
    ["import outdent from 'outdent'; send(outdent`a`)", '<string>'],
    ["import dedent from 'ts-dedent'; send(dedent`a`)", '<string>'],
    ["import { html } from 'common-tags'; send(html`a`)", '<string>'],
    ["import dedent from 'dedents'; send(dedent`a`)", '?call-result'],
  ])('%s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it('give a reason', () => {
    expect(reasonsOf("import dedent from 'dedent'; send(dedent`a`)")).toEqual([
      "call-result 'dedent' at dedent`a`",
    ]);
    expect(reasonsOf('send(tag`a`)')).toEqual(["call-result 'tag' at tag`a`"]);
  });
});

describe('dates as texts', () => {
  it.each([
    ["import { lightFormat } from 'date-fns'; send(lightFormat(d, 'dd/MM'))", '`…/…`'],
    ["import { formatDate } from 'date-fns'; send(formatDate(d, 'dd-MM'))", '`…-…`'],
    ["import { format } from 'date-fns/format'; send(format(d, 'dd/MM'))", '`…/…`'],
    ["import { format } from 'date-fns-tz'; send(format(d, 'dd/MM'))", '`…/…`'],
    ["import { reformat } from 'date-fns'; send(reformat(d, 'dd/MM'))", '?imported-call'],
    ["import { format } from 'date-fns'; send(format(d, ''))", '<string>'],
    ["import { format } from 'date-fns'; send(format(d, 5))", '<string>'],
    ["import { format } from 'date-fns'; send(format(...d, 'dd/MM'))", '<string>'],
    ["import { format } from 'date-fns'; send(format(d, \"'dd'\"))", '"dd"'],
    ["import { format } from 'date-fns'; send(format(d, \"yy''\"))", '`…`'],
    ["import dayjs from 'dayjs'; send(dayjs(d).format('\\\\Y/'))", '`…/`'],
    ["import * as dayjs from 'dayjs'; send(dayjs().format('YYYY/'))", '`…/`'],
    ["import { dayjs } from 'dayjs'; send(dayjs().format('YYYY/'))", '<string>'],
    ["import dayjs from 'dayjs'; send(dayjs.format('YYYY/'))", '?call-result'],
    ["import dayjs from 'dayjs'; send(dayjs().toFormat('YYYY/'))", '?call-result'],
    ["import moment from 'moment-timezone'; send(moment.tz(d, 'x').format('YYYY/'))", '`…/`'],
    ["import moment from 'moment-timezones'; send(moment.tz(d, 'x').format('YYYY/'))", '?call-result'],
    [
      "import { DateTime } from 'luxon'; send(DateTime.fromISO(x).setZone('utc').toFormat(\"yyyy 'of' LL\"))",
      '`… of …`',
    ],
    ["import { DateTime } from 'luxon'; send(DateTime.now().format('dd/LL'))", '?call-result'],
    ["import { DateTime } from 'luxon'; send(DateTime.toFormat('dd/LL'))", '?call-result'],
    ["import { Duration } from 'luxon'; send(Duration.fromMillis(1).toISO())", '?call-result'],
  ])('by a pattern: %s', (code, expected) => {
    expect(valueOf(code)).toBe(expected);
  });

  it.each([
    ['new Date(x).toGMTString()', '`… GMT`'],
    ["new Date(x).toLocaleDateString('en-GB')", '`…/…/…`'],
    ["new Date(x).toLocaleString('en-US')", '`…/…/…`'],
    ["new Date(x).toLocaleTimeString('en-US')", '?call-result'],
    ["new Date(x).toLocaleDateString('en')", '?call-result'],
    ['new Date(x).toLocaleDateString()', '?call-result'],
    ['new Date(x).toLocaleDateString(locale)', '?call-result'],
    ["new Date(x)[method]('en-US')", '?call-result'],
    ['new Dates(x).toString()', '<string>'],
  ])('of the language: %s', (code, expected) => {
    expect(valueOf(`send(${code})`)).toBe(expected);
  });

  it('that may be none have a reason', () => {
    const call = 'DateTime.now().toISO()';
    expect(reasonsOf(`import { DateTime } from 'luxon'; send(${call})`)).toEqual([
      `call-result '${call}' at ${call}`,
    ]);
  });
});

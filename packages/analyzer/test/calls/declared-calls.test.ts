import { siteCases } from './support/site-cases.js';

siteCases(
  'declared callees',
  [
    ['sendToBraze({ a })', '/messages/send | setting sendToBraze | { a }'],
    [
      'sendToBraze(JSON.stringify({ a }))',
      '/messages/send | setting sendToBraze | text JSON.stringify({ a })',
    ],
    ['sendToBraze()', '/messages/send | setting sendToBraze | none: no-payload'],
    ['sendToBraze(...x)', '/messages/send | setting sendToBraze | none: unknown-spread'],
    ['sendToBraze.call(null, { a })', '/messages/send | setting sendToBraze | { a }'],
    ['x.sendToBraze({ a })'],
    ["this.braze.post('/users/track', { a })", '/users/track | setting this.braze.post | { a }'],
    ['this.braze.post(`${u}/users/track`, 1, { a })', '/users/track | setting this.braze.post | 1'],
    ['this.braze.post(path, { a })'],
    ["this.braze.post('/elsewhere', { a })"],
    ["braze.post('/users/list', { a })"],
    ["deep.inside.brazePost({ a }, '/users/delete')", '/users/delete | setting *.brazePost | { a }'],
    ["make().brazePost({ a }, '/users/delete')", '/users/delete | setting *.brazePost | { a }'],
    ["brazePost({ a }, '/nothing')"],
    ['logger.info({ a })', '/campaigns/trigger/send | setting logger.info | { a }'],
    ["x?.brazePost?.({ a }, '/users/delete')", '/users/delete | setting *.brazePost | { a }'],
  ],
  {
    settings: {
      calls: [
        { callee: 'sendToBraze', endpoint: '/messages/send', payloadArgument: 0 },
        { callee: 'this.braze.post', pathArgument: 0, payloadArgument: 1 },
        { callee: '*.brazePost', pathArgument: 1, payloadArgument: 0 },
        { callee: 'logger.info', endpoint: 'campaigns/trigger/send', payloadArgument: 0 },
      ],
    },
  },
);

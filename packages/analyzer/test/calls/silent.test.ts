import { silentCases } from './support/site-cases.js';

const p = "'/campaigns/trigger/send', { campaign_id: 'a' }";

silentCases('loggers', [
  `console.log(${p})`,
  `console.error(${p})`,
  `logger.info(${p})`,
  `this.logger.debug(${p})`,
  `log.warn(${p})`,
  `winston.log(${p})`,
  `log(${p})`,
  `debug(${p})`,
  `span.trace(${p})`,
  `this.brazeLogger.write(${p})`,
  `Sentry.captureMessage(${p})`,
]);

silentCases('mocks and assertions', [
  `nock('https://rest.iad-01.braze.com').post(${p}).reply(200)`,
  `import nock from 'nock'; nock(url).post(${p}).reply(201, { message: 'success' })`,
  `const scope = nock(url); scope.post(${p})`,
  `import nock from 'nock'; const scope = nock(url); scope.post(${p}).reply(200, {})`,
  "import { http, HttpResponse } from 'msw'; http.post('https://rest.iad-01.braze.com/campaigns/trigger/send', () => HttpResponse.json({ a: 1 }))",
  "import { rest } from 'msw'; rest.post('*/campaigns/trigger/send', (req, res, ctx) => res(ctx.json({})))",
  `import { http } from 'msw'; http.post(${p})`,
  `expect(spy).toHaveBeenCalledWith(${p})`,
  `expect(client.post).toHaveBeenCalledWith('/campaigns/trigger/send', expect.objectContaining({ campaign_id: 'a' }))`,
  `expect(request).toEqual({ url: '/campaigns/trigger/send', body: { a: 1 } })`,
  `expect(body.path).toBe('/campaigns/trigger/send')`,
  `assert.deepEqual(${p})`,
  `import test from 'ava'; test('x', (t) => { t.deepEqual(${p}) })`,
  `sinon.assert.calledWith(post, ${p})`,
  `post.withArgs(${p}).resolves({})`,
  `jest.fn().mockResolvedValue({ url: '/campaigns/trigger/send', data: { a: 1 } })`,
  `mockPost.mockReturnValueOnce(${p})`,
  `mockFetch(${p})`,
  `fetchMock.post(${p})`,
  `mock.onPost(${p}).reply(200)`,
  `import MockAdapter from 'axios-mock-adapter'; const m = new MockAdapter(axios); m.onAny(${p})`,
  `vi.spyOn(${p})`,
  "import request from 'supertest'; request(app).post('/campaigns/trigger/send').send({ campaign_id: 'a' })",
  "const request = require('supertest'); const agent = request(app); agent.post('/campaigns/trigger/send').send({ campaign_id: 'a' })",
  "chai.request(app).post('/campaigns/trigger/send').send({ campaign_id: 'a' })",
  `cy.request('POST', ${p})`,
  `cy.intercept('POST', ${p})`,
  "page.route('/campaigns/trigger/send', { campaign_id: 'a' })",
  "mockPool.intercept({ path: '/campaigns/trigger/send', method: 'POST', body: { a: 1 } })",
  `describe(${p})`,
  `it('/campaigns/trigger/send', { timeout: 1 }, () => {})`,
  `test('/campaigns/trigger/send', { timeout: 1 })`,
  "app.inject({ method: 'POST', url: '/campaigns/trigger/send', payload: { a: 1 } })",
]);

silentCases('routes of a server', [
  "app.post('/campaigns/trigger/send', (req, res) => {})",
  "app.post('/campaigns/trigger/send', validate({ campaign_id: 'a' }), (req, res) => {})",
  "router.post('/campaigns/trigger/send', { schema: {} }, async (request, reply) => {})",
  "router.use('/campaigns/trigger/send', { a: 1 }, function handler(req, res, next) {})",
  "server.route({ method: 'POST', path: '/campaigns/trigger/send', body: { a: 1 }, handler: (request, h) => 1 })",
  "fastify.post('/campaigns/trigger/send', { schema: { campaign_id: 1 } }, async () => ({}))",
  "api.post('/campaigns/trigger/send', { campaign_id: 1 }, (ctx) => {})",
  "import express from 'express'; const x = express(); x.post('/campaigns/trigger/send', { campaign_id: 1 }, handler)",
  "const { Router } = require('express'); const r = Router(); r.post('/campaigns/trigger/send', { campaign_id: 1 })",
  "import { Hono } from 'hono'; const x = new Hono(); x.post('/campaigns/trigger/send', { campaign_id: 1 })",
]);

silentCases('tables, texts and navigation', [
  "const endpoints = { send: '/campaigns/trigger/send' }",
  "const table = [{ path: '/campaigns/trigger/send', body: { a: 1 } }]",
  "routes.push({ path: '/campaigns/trigger/send', body: { a: 1 } })",
  "registry.set('/campaigns/trigger/send', { campaign_id: 'a' })",
  "limits.add('/campaigns/trigger/send', { campaign_id: 'a' })",
  "registry.register('/campaigns/trigger/send', { campaign_id: 'a' })",
  "new Map([['/campaigns/trigger/send', { campaign_id: 'a' }]])",
  "url.includes('/campaigns/trigger/send', { campaign_id: 'a' })",
  "url.startsWith('/campaigns/trigger/send') && send({ campaign_id: 'a' })",
  "url.replace('/campaigns/trigger/send', { campaign_id: 'a' })",
  "if (path === '/campaigns/trigger/send') handle({ campaign_id: 'a' })",
  "switch (path) { case '/campaigns/trigger/send': handle({ campaign_id: 'a' }) }",
  "Object.assign({ url: '/campaigns/trigger/send' }, { body: { a: 1 } })",
  "Promise.resolve({ url: '/campaigns/trigger/send', data: { a: 1 } })",
  "JSON.stringify({ url: '/campaigns/trigger/send', data: { a: 1 } })",
  "router.push('/campaigns/trigger/send', { campaign_id: 'a' })",
  "navigate('/campaigns/trigger/send', { state: { campaign_id: 'a' } })",
  "history.replace('/campaigns/trigger/send', { campaign_id: 'a' })",
  "emitter.emit('/campaigns/trigger/send', { campaign_id: 'a' })",
  "bus.on('/campaigns/trigger/send', { campaign_id: 'a' })",
  "path.join('/campaigns/trigger/send', { campaign_id: 'a' })",
  "import { join } from 'node:path'; join('/campaigns/trigger/send', { campaign_id: 'a' })",
  "_.get('/campaigns/trigger/send', { campaign_id: 'a' })",
  "new Endpoint('/campaigns/trigger/send', { campaign_id: 'a' })",
  "throw new ApiError('/campaigns/trigger/send', { campaign_id: 'a' })",
  "sql`/campaigns/trigger/send ${{ campaign_id: 'a' }}`",
  'const doc = \'client.post("/campaigns/trigger/send", { campaign_id: 1 })\'',
  "// client.post('/campaigns/trigger/send', { campaign_id: 'a' })",
  "import('/campaigns/trigger/send', { with: { campaign_id: 'a' } })",
  "send({ external_user_ids: ['a'], messages: { apple_push: {}, android_push: {} } })",
  'queue.add("/users/track", { events: [] })',
]);

silentCases(
  'decorators',
  [
    "class C { @Post('/campaigns/trigger/send', { campaign_id: 'a' }) f() {} }",
    "import { Post } from '@nestjs/common'; @Controller() class C { @Post('/campaigns/trigger/send') f(@Body() body: X) {} }",
    "class C { @ApiOperation({ path: '/campaigns/trigger/send', body: { a: 1 } }) f() {} }",
  ],
  { parser: 'typescript' },
);

silentCases('routes whose handlers are elsewhere', [
  "app.post('/campaigns/trigger/send', handler)",
  "router.post('/campaigns/trigger/send', validate(schema), controller.send)",
  "xhr.open('POST', '/campaigns/trigger/send', asynchronous)",
  "useFetch('/campaigns/trigger/send', { method: 'POST', body: { a } })",
]);

silentCases('mocks that are filled or told apart late', [
  `import nock from 'nock-like'; let scope; beforeEach(() => { scope = nock(url) }); it('x', () => { scope.post(${p}) })`,
  `this.scope.post(${p}).reply(200)`,
  `t.post(${p}).replyWithError('x')`,
]);

silentCases('telemetry', [
  "track('/campaigns/trigger/send', { status: 200 })",
  "span.setAttributes('/campaigns/trigger/send', { campaign_id: 'a' })",
  "metrics.increment('/campaigns/trigger/send', { campaign_id: 'a' })",
  "rateLimiter.consume('/campaigns/trigger/send', { points: 1 })",
]);

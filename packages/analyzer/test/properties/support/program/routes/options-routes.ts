import { FLAG, urlOf } from './route.js';
import type { RouteMaker } from './route.js';

/** The request is described by an object before it is sent. */
export const optionsRoutes: readonly RouteMaker[] = [
  (journey) => ({
    before: `const request = { method: '${journey.method}', url: ${urlOf(journey)}, data: `,
    after: ' };\n  await axios(request)',
  }),
  (journey) => ({
    before: `const request = { method: '${journey.method}' };\n  request.url = ${urlOf(journey)};\n  request.data = `,
    after: ';\n  await axios(request)',
  }),
  (journey) => ({
    before: `const request = { method: '${journey.method}', url: ${urlOf(journey)}, data: `,
    after: ` };\n  if (${FLAG}) return;\n  await axios(request)`,
  }),
  (journey) => ({
    before: `const request = { method: '${journey.method}', url: ${urlOf(journey)}, data: `,
    after: ` };\n  if (${FLAG}) request.data = ${journey.right};\n  await axios(request)`,
  }),
  (journey) => ({
    before: `const request = { method: '${journey.method}' };\n  request.body = JSON.stringify(`,
    after: `);\n  await fetch(${urlOf(journey)}, request)`,
  }),
  (journey) => ({
    before: `const request = { method: '${journey.method}', body: JSON.stringify(`,
    after: `) };\n  if (${FLAG}) return;\n  await fetch(${urlOf(journey)}, { ...request })`,
  }),
  (journey) => ({
    module: EXECUTE,
    before: `await execute({ method: '${journey.method}', url: ${urlOf(journey)}, payload: `,
    after: ' })',
  }),
  (journey) => ({
    module: EXECUTE,
    before: `const request = { method: '${journey.method}', url: ${urlOf(journey)}, payload: `,
    after: ' };\n  await execute(request)',
  }),
  (journey) => ({
    before: `const describe = () => ({ method: '${journey.method}', url: ${urlOf(journey)}, payload: `,
    after:
      ' });\n  const { method, url, payload } = describe();\n  await fetch(url, { method, body: JSON.stringify(payload) })',
  }),
  (journey) => ({
    before: `const describe = () => ({ method: '${journey.method}', url: ${urlOf(journey)}, payload: `,
    after: ` });\n  const request = describe();\n  if (${FLAG}) request.payload = ${journey.right};\n  await fetch(request.url, { method: request.method, body: JSON.stringify(request.payload) })`,
  }),
];

const EXECUTE = `function execute(request) {
  return fetch(request.url, { method: request.method, body: JSON.stringify(request.payload) });
}`;

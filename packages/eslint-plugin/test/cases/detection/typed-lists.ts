import type { DetectionCases } from './detection-cases.js';

const types = "import type { CanvasTriggerSendObject as Body } from 'braze-api';";
const wrong = '{ canvas_id: «5», broadcast: true }';
const unmarked = '{ canvas_id: 5, broadcast: true }';

/** Lists and places with a payload type, of which the elements are certainly sent. */
export const typedPlaces: DetectionCases = {
  'a list that is looked at, and counted': `
${types}
const bodies: Body[] = [${wrong}];
console.log(bodies);
if (bodies.length > 0) console.log(bodies.length);
if (bodies) bodies.forEach((body) => queue.add(body));`,
  'a list with a gap and a spread': `
${types}
const bodies: Body[] = [, ...others, ${wrong}];
for (const body of bodies) queue.add(body);`,
  'a list that is gone through without its elements, too': `
${types}
const bodies: Body[] = [${wrong}];
bodies.forEach(() => progress.step());
bodies.forEach((body) => queue.add(body));`,
  'a function that may give nothing': `
${types}
function build(): Body | undefined {
  if (!process.env.BRAZE_ENABLED) return;
  return ${wrong};
}`,
};

/** Lists and places with a payload type that promise nothing of what is sent. */
export const untypedPlaces: DetectionCases = {
  'a default that is exported, which other files may change': `
${types}
const body: Body = ${unmarked};
export default body;`,
  'an instance in a field whose type is in a namespace': `
import * as braze from 'braze-api';
class Sender {
  constructor(private readonly client: braze.Braze) {}
  send() {
    return this.client.canvas.trigger.send(${unmarked});
  }
}`,
  'a list that is replaced': `
${types}
let bodies: Body[] = [${unmarked}];
bodies = bodies.filter(isRight);
for (const body of bodies) queue.add(body);`,
  'a list of which an element is replaced': `
${types}
const bodies: Body[] = [${unmarked}];
bodies[0] = next();
for (const body of bodies) queue.add(body);`,
  'a list of which any method is called': `
${types}
const bodies: Body[] = [${unmarked}];
bodies[method]((body) => queue.add(body));`,
  'a list whose elements are put into a variable around': `
${types}
const bodies: Body[] = [${unmarked}];
let body;
for (body of bodies) queue.add(body);`,
  'a list whose elements are taken apart': `
${types}
const bodies: Body[] = [${unmarked}];
for (const { canvas_id } of bodies) queue.add(canvas_id);
bodies.forEach(({ canvas_id }) => queue.add(canvas_id));`,
  'a list that is left alone': `
${types}
const bodies: Body[] = [${unmarked}];`,
  'a list that is returned': `
${types}
export function bodies(): Body[] {
  return [${unmarked}];
}`,
  'a list that is made': `
${types}
const bodies: Body[] = makeBodies([${unmarked}]);
for (const body of bodies) queue.add(body);`,
  'a list in a parameter': `
${types}
export const send = (bodies: Body[]) => bodies.map((body) => queue.add(body));
send([${unmarked}].map(complete));`,
  'a list that is only declared': `
${types}
let bodies: Body[];
let body: Body;
bodies = [];
body = complete(${unmarked});`,
  'a field that is only declared': `
${types}
class Sender {
  body: Body;
  send() {
    return queue.add(this.body);
  }
}`,
  'a literal that is merged where it stands': `
${types}
queue.add(merge(${unmarked} satisfies Body, defaults));`,
  'a part that is taken out': `
${types}
const { canvas_id }: Body = ${unmarked};
queue.add(canvas_id);`,
  'a body that is only logged': `
${types}
const body: Body = ${unmarked};
console.log(body);
expect(body).toBeDefined();`,
  'a part of any name': `
${types}
const part: Body[string] = 5;
const other: Body[\`canvas_id\`] = 5;
const key: Names[Body] = { canvas_id: 5 };`,
  'a type of a namespace of this file': `
${types}
namespace Drafts { export type CanvasTriggerSendObject = { canvas_id: number }; }
const body: Drafts.CanvasTriggerSendObject = ${unmarked};`,
  'a client of either of two types': `
import type { Braze } from 'braze-api';
export function send(client: Braze | Drafts) {
  return client.canvas.trigger.send(${unmarked});
}`,
};

import type { DetectionCases } from './detection-cases.js';

const sent = (body: string): string =>
  `fetch('https://rest.iad-01.braze.com/campaigns/trigger/send', { method: 'POST', body: JSON.stringify(${body}) });`;

/** Methods and fields of the file that certainly give the body. */
export const knownMethods: DetectionCases = {
  'a static method in a static block': `
class Bodies {
  static build(campaign_id) {
    return { campaign_id, broadcast: true };
  }
  static {
    ${sent('this.build(«5»)')}
  }
}`,
  'a private field that the constructor fills': `
class Bodies {
  #id;
  constructor() {
    this.#id = «5»;
  }
  send() {
    ${sent('{ campaign_id: this.#id, broadcast: true }')}
  }
}`,
  'a method beside a static block': `
class Bodies {
  static {
    register(Bodies.name);
  }
  build(campaign_id) {
    return { campaign_id, broadcast: true };
  }
}
${sent('new Bodies().build(5)')}
const bodies = new Bodies();
${sent('bodies.build(«5»)')}`,
};

/** Methods and fields that may be replaced, are not in view, or give something else. */
export const openMethods: DetectionCases = {
  'a method of any name': `
const bodies = { build: (campaign_id) => ({ campaign_id, broadcast: true }) };
${sent('bodies[kind](5)')}`,
  'a method of whatever the function is called on': `
export function run() {
  ${sent('this.build(5)')}
}`,
  'a field of the file itself': `
const run = () => {
  ${sent('this.body')}
};`,
  'a getter that is assigned over': `
class Bodies {
  get body() { return { campaign_id: 5, broadcast: true }; }
  send(other) {
    this.body = other;
    ${sent('this.body')}
  }
}`,
  'a method that a getter gives': `
class Bodies {
  get build() { return (campaign_id) => ({ campaign_id: 'c1', broadcast: true }); }
  send() {
    ${sent('this.build(5)')}
  }
}`,
  'a field that becomes a function later': `
class Bodies {
  build;
  constructor(build) {
    this.build = build ?? (() => ({ campaign_id: 5, broadcast: true }));
  }
  send() {
    ${sent('this.build()')}
  }
}`,
  'a method of a class in an expression, which others may extend': `
export const Bodies = class {
  build() { return { campaign_id: 5, broadcast: true }; }
  send() {
    ${sent('this.build()')}
  }
};`,
  'a method of a member that is taken out': `
const { bodies } = registry;
${sent('bodies.build(5)')}`,
  'a static method that the class does not have': `
class Bodies {
  build(campaign_id) { return { campaign_id, broadcast: true }; }
}
${sent('Bodies.build(5)')}`,
  'a method that is deleted': `
class Base {}
class Bodies {
  build(campaign_id) { return { campaign_id, broadcast: true }; }
}
const bodies = new Bodies();
delete bodies.build;
${sent('bodies.build(5)')}`,
  'a method of an object that speaks of itself': `
const bodies = {
  base: { broadcast: true },
  build(campaign_id) { return { ...this.base, campaign_id: 'c1' }; },
};
${sent('bodies.build(5)')}`,
  'a private field that nothing fills': `
class Bodies {
  #body;
  send() {
    ${sent('this.#body')}
  }
}`,
  'a private field that grows': `
class Bodies {
  #name;
  rename() {
    this.#name += 'x';
  }
  send() {
    ${sent('{ campaign_id: this.#name, broadcast: true }')}
  }
}`,
  'a private field that the class fills in another instance': `
class Bodies {
  #id;
  static of(id) {
    const made = new Bodies();
    made.#id = 5;
    return made;
  }
  send() {
    ${sent('{ campaign_id: this.#id, broadcast: true }')}
  }
}`,
  'a field that a condition fills': `
class Bodies {
  #id;
  constructor(id) {
    if (!id) this.#id = 5;
  }
  send() {
    ${sent('{ campaign_id: this.#id, broadcast: true }')}
  }
}`,
};

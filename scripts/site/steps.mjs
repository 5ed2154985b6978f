// What a visitor does on the site, and what has to come of it.
import assert from 'node:assert/strict';
import { join } from 'node:path';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(page: Page, origin: string, pictures: string | undefined) => Promise<void>} Step */

const wrong = `await fetch('https://rest.iad-01.braze.com/messages/send', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    recipients: [{ external_user_id: '4821' }],
    messages: { apple_push: { alert: 'Hi', extra: 'none' } },
  }),
});
`;

/** @type {Readonly<Record<string, Step>>} */
export const steps = {
  async 'search finds a rule and opens it'(page, origin) {
    await page.goto(`${origin}/`);
    await page.locator('.VPNavBarSearch button').first().click();
    await page.locator('#localsearch-input').fill('max-push-size');
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    await page.locator('.VPLocalSearchBox .result[href*="/rules/max-push-size"]').first().click();
    await page.waitForURL(/\/rules\/max-push-size/);
    assert.equal(await page.locator('h1').first().innerText().then(firstWord), 'max-push-size');
  },
  async 'the first example has its findings'(page, origin, pictures) {
    await open(page, origin);
    await page.locator('.playground-findings li').nth(2).waitFor();
    const squiggles = await page.locator('.cm-lintRange').allInnerTexts();
    assert.ok(squiggles.includes('recipients'), squiggles.join(' | '));
    await page.locator('.cm-hint').first().waitFor();
    await page.locator('.cm-line', { hasText: 'recipients' }).first().click();
    await page.locator('.playground-schema .cm-content').waitFor();
    await picture(page, pictures, 'playground');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => document.documentElement.classList.toggle('dark', true));
    await picture(page, pictures, 'playground-dark');
    await page.evaluate(() => document.documentElement.classList.toggle('dark', false));
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390, `at phone width the page is ${width.toString()} pixels wide`);
    await picture(page, pictures, 'playground-phone');
  },
  async 'squiggle, hover, quick fix'(page, origin) {
    await open(page, origin);
    await write(page, wrong);
    const squiggle = page.locator('.cm-lintRange-warning', { hasText: /^recipients$/ });
    await squiggle.waitFor();
    await page
      .locator('.cm-line span', { hasText: /^external_user_id$/ })
      .first()
      .hover();
    await page
      .locator('.cm-line span', { hasText: /^alert$/ })
      .first()
      .hover();
    await page.locator('.cm-documentation', { hasText: 'messages.apple_push.alert' }).waitFor();
    await page.mouse.move(5, 5);
    await page.locator('.playground-findings button', { hasText: 'Rename to' }).first().click();
    await squiggle.waitFor({ state: 'detached' });
    await page.locator('.cm-line', { hasText: 'external_user_ids: [' }).waitFor();
  },
  async 'completion offers what is missing'(page, origin) {
    await open(page, origin);
    await write(page, wrong);
    await page.locator('.playground-findings li').first().waitFor();
    await page.locator('.playground-editor .cm-content').focus();
    await page.keyboard.press('Control+Home');
    const before = wrong.slice(0, wrong.indexOf('    recipients')).split('\n').length - 2;
    for (let line = 0; line < before; line += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    const options = page.locator('.cm-tooltip-autocomplete li .cm-completionLabel');
    await options.first().waitFor();
    const proposed = await options.allInnerTexts();
    assert.ok(
      ['broadcast', 'external_user_ids', 'segment_id', 'audience', 'user_aliases'].includes(
        proposed[0] ?? '',
      ),
      proposed.slice(0, 5).join(' | '),
    );
    await page.waitForTimeout(150);
    await page.keyboard.type('segm');
    await page
      .locator('.cm-tooltip-autocomplete li[aria-selected] .cm-completionLabel', { hasText: 'segment_id' })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.cm-line', { hasText: /segment_id: '',/ }).waitFor();
  },
  async 'JSON, and the schema of an endpoint that is chosen'(page, origin) {
    await open(page, origin);
    await page.getByLabel('Written in').selectOption('jsonc');
    await write(page, '{ "external_user_ids": ["4821"], "mesages": {} }');
    await page.locator('.playground-status', { hasText: 'Choose the endpoint' }).waitFor();
    await page.getByLabel('Endpoint').selectOption({ label: 'POST /messages/send' });
    await page.locator('.cm-lintRange', { hasText: 'mesages' }).waitFor();
    await page
      .locator('.playground-schema', { hasText: 'https://braze-lint.dev/schemas/messages/send.json' })
      .waitFor();
  },
  async languages(page, origin) {
    await open(page, origin);
    await page.locator('.playground-findings li', { hasText: 'names nobody to send to' }).waitFor();
    await page.getByLabel('Messages in').selectOption('de');
    await page.locator('.playground-findings li', { hasText: 'Body von' }).first().waitFor();
    await page.locator('h2', { hasText: 'Befunde' }).waitFor();
  },
  async 'a link carries the code'(page, origin) {
    await open(page, origin);
    await write(page, wrong);
    await page.waitForURL(/#code=/);
    await page.waitForTimeout(500);
    const address = page.url();
    const other = await page.context().newPage();
    await other.goto(address);
    await other.locator('.cm-line', { hasText: "external_user_id: '4821'" }).waitFor();
    assert.equal(await other.locator('.playground-editor .cm-line').count(), wrong.split('\n').length);
    await page.goto(`${origin}/playground#code=damaged`);
    await page.locator('.playground-status', { hasText: 'This link is damaged' }).waitFor();
  },
  async 'bad input gets a message'(page, origin) {
    await open(page, origin);
    await write(page, '');
    await page.locator('.playground-status', { hasText: 'Nothing to check' }).waitFor();
    await write(page, `${wrong}const = ;\n`);
    await page.locator('.playground-status', { hasText: 'Line 9 cannot be parsed' }).waitFor();
    await write(page, 'const braze = 1; '.repeat(60_000));
    await page.locator('.playground-status', { hasText: 'too long' }).waitFor();
    await write(page, 'const sum = 1 + 1;');
    await page.locator('.playground-status', { hasText: 'No request to Braze' }).waitFor();
  },
  async 'pages of errors in other languages'(page, origin) {
    for (const path of ['de', 'fr', 'pt-br']) {
      await page.goto(`${origin}/${path}/errors`);
      assert.equal((await page.locator('html').getAttribute('lang'))?.toLowerCase(), path);
    }
  },
};

/**
 * @param {Page} page
 * @param {string} origin
 */
async function open(page, origin) {
  await page.goto(`${origin}/playground`);
  await page.locator('.playground-findings li').first().waitFor();
}

/**
 * Puts a text in the place of what stands in the editor, as by pasting.
 * @param {Page} page
 * @param {string} text
 */
async function write(page, text) {
  await page.locator('.playground-editor .cm-content').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  if (text !== '') {
    await page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }
}

/**
 * @param {Page} page
 * @param {string | undefined} folder
 * @param {string} name
 */
async function picture(page, folder, name) {
  if (folder === undefined) return;
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** @param {string} text */
function firstWord(text) {
  return text.split(/\s/)[0];
}

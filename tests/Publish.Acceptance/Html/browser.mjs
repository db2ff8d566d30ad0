// Holds an HTML edition against a real browser: node browser.mjs MODULES CHROMIUM zine.html
// A phone and a desk, by day and by night: axe with all of its rules, every call by mouse and some by keyboard, on paper, without popovers.
// Prints its findings, then one line with the figure; ends 0 (fine), 1 (findings) or 2 (could not run).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, executablePath, file] = process.argv.slice(2);
if (!file) {
  console.error('usage: node browser.mjs MODULES CHROMIUM zine.html');
  process.exit(2);
}

let chromium, axe;
try {
  const require = createRequire(pathToFileURL(modules + '/'));
  ({ chromium } = require('playwright-core'));
  axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
} catch (missing) {
  console.error(missing.message);
  process.exit(2);
}

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const findings = [];
const figures = { rules: 0, calls: 0, links: 0 };
let where = '';
const find = what => findings.push(`${where}: ${what}`);
const must = (holds, what) => holds || find(what);

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  where = 'phone, by day';
  await onPage({ viewport: phone, colorScheme: 'light' }, looks);
  where = 'desk, by night';
  await onPage({ viewport: desk, colorScheme: 'dark' }, looks);
  where = 'phone, by touch';
  await onPage({ viewport: phone, hasTouch: true, javaScriptEnabled: false }, everyCallOpens);
  where = 'desk, by keyboard';
  await onPage({ viewport: desk }, keyboard);
  where = 'every link';
  await onPage({ viewport: desk }, everyLinkLeadsSomewhere);
  where = 'on paper';
  await onPage({ viewport: desk }, paper);
  where = 'a browser without popovers';
  await onPage({ viewport: phone }, withoutPopovers, old(readFileSync(file, 'utf8')));
} finally {
  await browser.close();
}

for (const finding of findings) console.log(finding);
console.log(`${findings.length} findings; axe ${figures.rules} rules passed, ${figures.calls} calls opened, ${figures.links} links followed`);
process.exit(findings.length ? 1 : 0);

async function onPage(options, look, content) {
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...options });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  page.on('request', request => /^(data:|file:)/.test(request.url()) && (request.url().startsWith('data:') || request.url().split('#')[0] === address)
    || find(`asks for ${request.url().slice(0, 80)}`));
  page.on('pageerror', error => find(`a script ran and failed: ${error.message}`));
  if (content) await page.setContent(content);
  else await page.goto(address);
  await look(page);
  await context.close();
}

// Nothing runs off the side, and axe is content: with the list of pages open, with a note open.
async function looks(page) {
  must(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
  must(await page.evaluate(() => document.scripts.length === 0), 'there is a script');
  const pages = page.locator('nav.pages summary');
  if (await pages.count()) await pages.click();
  await runAxe(page, 'the page');
  const call = page.locator('button.call').first();
  if (!await call.count()) return;
  await call.click();
  await runAxe(page, 'an open note', '#' + await call.getAttribute('popovertarget'));
}

async function runAxe(page, what, within) {
  const result = await page.evaluate(async ([source, within]) => {
    if (!window.axe) (0, eval)(source);
    return await window.axe.run(within ?? document, { resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } });
  }, [axe, within]);
  figures.rules += result.passes.length;
  for (const violation of result.violations)
    for (const node of violation.nodes) find(`${what}: ${violation.id}: ${node.html.slice(0, 120)}`);
  // What axe could not judge is a finding as well, but for what it never can: text over a picture, or hidden behind an open note.
  for (const doubt of result.incomplete)
    for (const node of doubt.nodes)
      if (![...node.any, ...node.all, ...node.none].some(check => ['bgImage', 'bgOverlap', 'elmPartiallyObscured', 'elmPartiallyObscuring', 'shortTextContent', 'pseudoContent', 'nonBmp'].includes(check.data?.messageKey)))
        find(`${what}: undecided ${doubt.id}: ${node.html.slice(0, 120)}`);
}

// With scripts switched off: each call shows its own note, on the screen, and the button in the note closes it.
async function everyCallOpens(page) {
  const calls = page.locator('button.call');
  for (let i = 0; i < await calls.count(); i++) {
    const call = calls.nth(i);
    if (!await call.isVisible()) continue; // A call inside of another note.
    const note = page.locator('#' + await call.getAttribute('popovertarget'));
    const label = await call.textContent();
    await call.tap();
    must(await note.isVisible(), `call ${label} opens nothing`);
    const box = await note.boundingBox();
    must(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= phone.width + 1 && box.y + box.height <= phone.height + 1, `note ${label} is not on the screen`);
    must((await note.innerText()).replace(/\s+/g, ' ').length > 3 || await note.locator('img').count(), `note ${label} is empty`);
    const close = note.locator('button.close');
    const button = await close.boundingBox();
    must(button && button.width >= 24 && button.height >= 24, `the button of note ${label} is small`);
    await close.tap();
    must(!await note.isVisible(), `note ${label} stays open`);
    figures.calls++;
  }
}

// The first stop leads past the contents; a call opens by Enter, its note is the next stop, Escape goes back to the call.
async function keyboard(page) {
  await page.keyboard.press('Tab');
  must(await page.evaluate(() => document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().left >= 0), 'the first stop is not a visible way past the contents');
  await page.keyboard.press('Enter');
  must(await page.evaluate(() => document.querySelector('main').getBoundingClientRect().top < innerHeight / 2), 'the way past the contents does not lead to the text');
  const calls = page.locator('button.call');
  for (let i = 0; i < Math.min(5, await calls.count()); i++) {
    const call = calls.nth(i);
    if (!await call.isVisible()) continue;
    const id = await call.getAttribute('popovertarget');
    await call.focus();
    must(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== 'none'), `call ${i + 1} does not show that it is chosen`);
    await page.keyboard.press('Enter');
    must(await page.locator('#' + id).isVisible(), `call ${i + 1} does not open by Enter`);
    await page.keyboard.press('Tab');
    must(await page.evaluate(id => document.getElementById(id).contains(document.activeElement), id), `the stop after call ${i + 1} is not in its note`);
    await page.keyboard.press('Escape');
    must(!await page.locator('#' + id).isVisible(), `note ${i + 1} does not close by Escape`);
    must(await call.evaluate(call => document.activeElement === call), `Escape does not lead back to call ${i + 1}`);
  }
  for (let i = 0; i < 150 && await page.evaluate(() => document.activeElement !== document.body); i++) {
    const lost = await page.evaluate(() => {
      const box = document.activeElement.getBoundingClientRect();
      return box.width === 0 || box.bottom < 0 || box.top > innerHeight ? document.activeElement.outerHTML.slice(0, 120) : null;
    });
    if (lost) find(`a stop that cannot be seen: ${lost}`);
    await page.keyboard.press('Tab');
  }
}

async function everyLinkLeadsSomewhere(page) {
  const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')));
  for (const link of new Set(links)) {
    if (!link.startsWith('#')) {
      must(/^(https?|mailto|tel|sms|geo|ftp|urn|doi|magnet|xmpp|ircs?|matrix|gemini|gopher|news|nntp|ipfs|sftp|ftps):/.test(link), `a link to ${link}`);
      continue;
    }
    figures.links++;
    const count = await page.evaluate(id => document.querySelectorAll('#' + CSS.escape(id)).length, link.slice(1));
    must(count === 1, `${link} leads to ${count} places`);
  }
  const oneWay = await page.evaluate(() => [...document.querySelectorAll('.notes > aside')].filter(note => {
    const back = note.querySelector('[role=doc-backlink]');
    const call = back && document.getElementById(back.getAttribute('href').slice(1));
    return !call || !call.querySelector(`[popovertarget="${note.id}"]`) || !(call.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING);
  }).map(note => note.id));
  for (const id of oneWay) find(`${id} does not lead back to a call before it`);
}

async function paper(page) {
  await page.emulateMedia({ media: 'print' });
  const notes = page.locator('.notes > aside');
  for (let i = 0; i < await notes.count(); i++) must(await notes.nth(i).isVisible(), `note ${i + 1} is not printed`);
  must(await page.locator('button.close:visible, nav.pages:visible').count() === 0, 'buttons are printed');
  must(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor) === 'rgb(255, 255, 255)', 'the paper is not white');
}

// Calls are links to notes that stand at the end, and back.
async function withoutPopovers(page) {
  must(await page.locator('button.call:visible, button.close:visible').count() === 0, 'there are buttons that do nothing');
  const links = page.locator('a.to-note');
  for (let i = 0; i < Math.min(3, await links.count()); i++) {
    await links.nth(i).click();
    const note = page.locator((await links.nth(i).getAttribute('href')));
    must(await note.evaluate(note => { const box = note.getBoundingClientRect(); return box.height > 0 && box.top < innerHeight && box.bottom > 0; }), `link ${i + 1} does not lead to its note`);
    await note.locator('[role=doc-backlink]').first().click();
    must(await links.nth(i).evaluate(link => { const box = link.getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0; }), `note ${i + 1} does not lead back`);
  }
}

function old(html) {
  return html.replace(/@supports selector\(:popover-open\)/g, '@supports selector(:no-such-thing)').replace(/ popover="auto"/g, '').replace(/ popovertarget(action)?="[^"]*"/g, '');
}

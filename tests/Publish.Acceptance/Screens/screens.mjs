// Lays an e-book, or the edition for browsers, out as phones and tablets do: node screens.mjs MODULES CHROMIUM MANUSCRIPT book.epub-unpacked-folder|zine.html [ENGINE...]
// 320 to 600 px wide, type at 100 to 250 %, in pages and as one strip, by day and by night. Engines: plain (columns alone), readium, epubjs, foliate.
// An engine whose package is not there is left out, and named. Prints its findings, each with the manuscript's line, then one line with the figures;
// ends 0 (fine), 1 (findings) or 2 (could not run).
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [modules, executablePath, manuscript, book, ...chosen] = process.argv.slice(2);
if (!book) {
  console.error('usage: node screens.mjs MODULES CHROMIUM MANUSCRIPT FOLDER|zine.html [ENGINE...]');
  process.exit(2);
}

let chromium;
try {
  ({ chromium } = createRequire(pathToFileURL(modules + '/'))('playwright-core'));
} catch (missing) {
  console.error(missing.message);
  process.exit(2);
}

const here = dirname(fileURLToPath(import.meta.url));
const isPage = book.endsWith('.html');
const root = isPage ? dirname(book) : book;
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html', '.xhtml': 'application/xhtml+xml', '.css': 'text/css', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.opf': 'application/oebps-package+xml', '.ncx': 'application/x-dtbncx+xml', '.xml': 'application/xml' };
const needs = { plain: '', readium: '@readium/css', epubjs: 'epubjs', foliate: 'foliate-js' };
const wanted = chosen.length ? chosen : isPage ? ['plain'] : Object.keys(needs);
const engines = wanted.filter(name => existsSync(join(modules, needs[name])));
const spine = isPage ? ['/book/' + encodeURIComponent(basename(book))] : spineOf(root);
const lines = linesOf(manuscript);

const server = createServer((request, answer) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const send = (type, body) => { answer.writeHead(200, { 'content-type': type }); answer.end(body); };
  if (path === '/') return send('text/html', '<!DOCTYPE html><meta charset="utf-8"><body style="margin:0"><div id="place"></div>');
  if (path === '/archive') return send('application/epub+zip', readFileSync(root + '.epub'));
  const [, kind, ...rest] = normalize(path).split('/');
  const folder = { book: root, modules, screens: here }[kind];
  const file = folder && join(folder, ...rest);
  if (!file || !existsSync(file) || !statSync(file).isFile()) { answer.writeHead(404); answer.end(); return; }
  send(types[extname(file)] ?? 'application/octet-stream', readFileSync(file));
});
await new Promise(ready => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const findings = new Map(), table = new Map();
let layouts = 0;
try {
  await Promise.all(engines.map(run));
} finally {
  await browser.close();
  server.close();
}

for (const [finding, looks] of findings) console.log(`${finding} [${looks.length > 3 ? `${looks.slice(0, 3).join('; ')}; and ${looks.length - 3} more` : looks.join('; ')}]`);
for (const [row, counts] of table) console.log(`table: ${row}: ${counts.join(' ')}`);
const absent = wanted.filter(name => !engines.includes(name));
console.log(`${findings.size} findings in ${layouts} layouts of ${spine.length} documents; ${engines.join(', ')}${absent.length ? `; not here: ${absent.join(', ')}` : ''}`);
process.exit(findings.size ? 1 : 0);

async function run(engine) {
  const context = await browser.newContext({ viewport: { width: 800, height: 800 }, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(async ([engine, book]) => {
    const [{ engines }, measuring] = await Promise.all([import('/screens/engines.js'), import('/screens/measure.js')]);
    Object.assign(window, measuring, { engine: await engines[engine](book) });
  }, [engine, isPage ? '' : '/book/' + packageOf(root)]);
  // An engine that opens a book anew for each width goes by widths; the others lay one open document out again and again.
  for (const document of spine) {
    const result = await page.evaluate(async ([document, looks]) => {
      const opened = await window.engine.open(document), found = [];
      for (const look of looks) {
        try {
          const doc = await window.engine.look(opened, look);
          found.push([look, look.night ? await window.night(doc) : window.measure(doc)]);
        } catch (error) {
          found.push([look, [{ what: 'cannot be laid out: ' + error.message, element: '', text: '' }]]);
        }
      }
      return found;
    }, [document, looksFor(engine)]);
    for (const [look, found] of result) note(engine, document, look, found);
  }
  if (isPage) await pageByNight(page);
  await context.close();
}

// The edition for browsers knows the night itself.
async function pageByNight(page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await page.evaluate(async document => window.night(await window.engine.look(await window.engine.open(document), { width: 375, height: 640, size: 100 })), spine[0]);
  note('plain', spine[0], { width: 375, size: 100, night: true }, found);
}

function looksFor(engine) {
  const looks = [], all = engine === 'plain' || engine === 'readium';
  for (const paged of isPage ? [false] : [true, false])
    for (const width of [320, 375, 600])
      for (const size of all ? [100, 150, 200, 250] : [100, 250]) looks.push({ width, height: width === 600 ? 800 : 600, size, paged, night: false });
  if (!isPage) looks.push({ width: 375, height: 600, size: 100, paged: false, night: true });
  return looks;
}

function note(engine, document, look, found) {
  layouts++;
  const row = look.night ? `${engine} by night` : `${engine} ${look.paged ? 'pages' : 'strip'} ${look.width} px`;
  if (!table.has(row)) table.set(row, []);
  const counts = table.get(row), at = [100, 150, 200, 250].indexOf(look.size);
  counts[at] = `${look.size}%=${Number(counts[at]?.split('=')[1] ?? 0) + found.length}`;
  for (const { what, element, text } of found) {
    const key = `${decodeURIComponent(document).replace('/book/', '')}: ${what.replace(/\d+ px/, 'N px')}: ${element}: "${text}"${lineOf(text)}`;
    if (!findings.has(key)) findings.set(key, []);
    findings.get(key).push(row + (look.night ? '' : ` ${look.size} %`));
  }
}

function packageOf(folder) {
  return /full-path="([^"]+)"/.exec(readFileSync(join(folder, 'META-INF/container.xml'), 'utf8'))[1];
}

function spineOf(folder) {
  const path = packageOf(folder), opf = readFileSync(join(folder, path), 'utf8');
  const hrefs = new Map([...opf.matchAll(/<item\b[^>]*>/g)].map(([item]) => [/\bid="([^"]*)"/.exec(item)[1], /\bhref="([^"]*)"/.exec(item)[1]]));
  return [...opf.matchAll(/<itemref\b[^>]*idref="([^"]*)"/g)].map(([, id]) => '/book/' + join(dirname(path), hrefs.get(id)));
}

function linesOf(path) {
  const found = [];
  const read = path => statSync(path).isDirectory() ? readdirSync(path).sort().forEach(name => read(join(path, name)))
    : /\.(md|txt|html?|ya?ml)$/.test(path) && readFileSync(path, 'utf8').split('\n').forEach((line, i) => found.push([`${basename(path)}:${i + 1}`, plainly(line)]));
  read(path);
  return found;
}

function lineOf(text) {
  const words = plainly(text);
  if (words.length < 3) return '';
  const line = lines.find(([, line]) => line.includes(words)) ?? lines.find(([, line]) => line.includes(words.slice(0, 16)));
  return line ? ` (${line[0]})` : '';
}

function plainly(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

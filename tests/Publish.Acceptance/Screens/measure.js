// Measures a document as a screen shows it, in a frame: what runs over its page's edge, what is cut off, torn, blank or not there, what vanishes by night.
// A page is a column of the root or the body where those have columns, else the frame's whole width.
const slack = 1.5;

function* textsOf(root) {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (/\S/.test(walker.currentNode.data) && !walker.currentNode.parentElement.closest('script, style, [hidden], [popover], noscript')) yield walker.currentNode;
}

function pagesOf(doc) {
  const view = doc.defaultView;
  for (const element of [doc.documentElement, doc.body]) {
    const style = view.getComputedStyle(element);
    if (style.columnWidth === 'auto' && style.columnCount === 'auto') continue;
    const box = element.getBoundingClientRect(), px = parseFloat;
    const inner = element.clientWidth - px(style.paddingLeft) - px(style.paddingRight);
    const gap = style.columnGap === 'normal' ? px(style.fontSize) : px(style.columnGap);
    const fits = style.columnWidth === 'auto' ? 1 : Math.max(1, Math.floor((inner + gap) / (px(style.columnWidth) + gap)));
    const count = style.columnCount === 'auto' ? fits : Math.min(fits, px(style.columnCount));
    const width = (inner + gap) / count - gap;
    return { paged: true, left: box.left + element.clientLeft + px(style.paddingLeft), width, pitch: width + gap };
  }
  return { paged: false, left: 0, width: doc.documentElement.clientWidth, pitch: Infinity };
}

export function measure(doc) {
  const findings = [], view = doc.defaultView, pages = pagesOf(doc), inked = new Set();
  const find = (what, node) => findings.push({ what, element: nameOf(node), text: wordsOf(node) });
  const pageOf = box => pages.paged ? Math.floor((box.left - pages.left + slack) / pages.pitch) : 0;
  const over = box => Math.max(box.right - (pages.left + (pages.paged ? pageOf(box) * pages.pitch : 0) + pages.width), pages.left - box.left);
  const stays = (box, node, what) => {
    if (box.width === 0 || box.height === 0) return;
    inked.add(pageOf(box));
    if (over(box) > slack) find(`${what} runs ${Math.round(over(box))} px over the edge`, node);
    if (pages.paged && box.bottom > view.innerHeight + slack) find(`${what} runs over the foot`, node);
  };
  for (const text of textsOf(doc.body)) {
    const boxes = boxesOf(text);
    if (!boxes.some(box => box.width > 0 && box.height > 0)) { if (!text.parentElement.closest('.to-note, .notes > h2')) find('text is not shown', text); continue; }
    if (text.parentElement.closest('.labelled > thead, .skip')) continue;
    for (const box of boxes) stays(box, text, 'text');
    if (boxes.length > 1) for (const word of tornIn(text, pages.width)) find(`the word "${word}" is torn`, text);
  }
  for (const element of doc.body.querySelectorAll('*')) {
    if (element.closest('[popover], .skip')) continue;
    const style = view.getComputedStyle(element);
    if (element.matches('img, svg, hr, table, pre, figure, aside, .callout')) for (const box of element.getClientRects()) stays(box, element, element.localName);
    if (element.matches('.labelled > thead, .labelled > thead *')) continue;
    if (style.display === 'inline' || style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    if (element.scrollWidth > element.clientWidth + slack || element.scrollHeight > element.clientHeight + slack) find('what it holds is cut off, or must be scrolled', element);
  }
  const last = Math.max(0, ...inked);
  for (let page = 0; page <= last; page++) if (!inked.has(page)) findings.push({ what: `page ${page + 1} of ${last + 1} is blank`, element: '', text: '' });
  return findings;
}

// Spaces that are kept hang over a line's end, and hold no ink: there, word for word.
function boxesOf(text) {
  const range = text.ownerDocument.createRange();
  const keepsSpaces = text.ownerDocument.defaultView.getComputedStyle(text.parentElement).whiteSpace.startsWith('pre');
  return (keepsSpaces ? [...text.data.matchAll(/\S+/g)] : [{ index: 0, 0: text.data }]).flatMap(run => {
    range.setStart(text, run.index);
    range.setEnd(text, run.index + run[0].length);
    return [...range.getClientRects()];
  });
}

// Words that would fit a line, and are broken without a hyphen. A browser with patterns of hyphenation breaks words well, and cannot be asked where.
function* tornIn(text, pageWidth) {
  const doc = text.ownerDocument, style = doc.defaultView.getComputedStyle(text.parentElement);
  if (style.hyphens === 'auto' && hasPatterns(doc) || text.parentElement.closest('code, a[href]')) return;
  const range = doc.createRange();
  for (const found of text.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
    if (/[\u2E80-\uFFDC]/.test(found[0]) || text.data[found.index - 1] === '\u00AD' || text.data[found.index + found[0].length] === '\u00AD') continue;
    range.setStart(text, found.index);
    range.setEnd(text, found.index + found[0].length);
    const boxes = [...range.getClientRects()].filter(box => box.width > 0);
    if (boxes.length < 2 || Math.abs(boxes[0].top - boxes[boxes.length - 1].top) < 2) continue;
    if (boxes.reduce((sum, box) => sum + box.width, 0) < pageWidth * 0.6) yield found[0];
  }
}

const patterns = new WeakMap();
function hasPatterns(doc) {
  if (patterns.has(doc)) return patterns.get(doc);
  const probe = doc.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  probe.setAttribute('lang', 'en');
  probe.setAttribute('style', 'position:absolute;width:3em;hyphens:auto;font-size:10px;line-height:10px;overflow-wrap:normal');
  probe.textContent = 'hyphenation';
  doc.body.append(probe);
  const has = probe.getBoundingClientRect().height > 15;
  probe.remove();
  patterns.set(doc, has);
  return has;
}

// By night: every text against its ground, every picture that shows the page through.
export async function night(doc) {
  const findings = [], view = doc.defaultView, seen = new Set();
  const find = (what, node) => findings.push({ what, element: nameOf(node), text: wordsOf(node) });
  for (const text of textsOf(doc.body)) {
    const element = text.parentElement;
    if (seen.has(element) || element.closest('.skip')) continue;
    seen.add(element);
    const contrast = contrastOf(colour(view.getComputedStyle(element).color), groundOf(element));
    if (contrast < 4.5) find(`text at ${contrast.toFixed(1)}:1`, text);
  }
  for (const element of doc.body.querySelectorAll('hr, table, aside, .callout')) {
    const style = view.getComputedStyle(element);
    for (const side of ['Top', 'Left'])
      if (parseFloat(style[`border${side}Width`]) > 0 && contrastOf(colour(style[`border${side}Color`]), groundOf(element.parentElement)) < 3) find('its line vanishes', element);
  }
  for (const image of doc.body.querySelectorAll('img')) {
    try { await image.decode(); } catch { find('the picture is not shown', image); continue; }
    if (hasDarkInkOnNothing(image) && luminance(groundOf(image)) < 0.5) find('dark ink on no ground', image);
  }
  return findings;
}

function hasDarkInkOnNothing(image) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 64;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(image, 0, 0, 64, 64);
  const { data } = context.getImageData(0, 0, 64, 64);
  let clear = false, dark = false;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] < 128) clear = true;
    if (data[i + 3] > 0 && data[i] + data[i + 1] + data[i + 2] < 300) dark = true;
  }
  return clear && dark;
}

function groundOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView.getComputedStyle(at);
    const painted = /gradient\((rgba?\([^)]*\))/.exec(style.backgroundImage);
    if (painted) return colour(painted[1]);
    const ground = colour(style.backgroundColor);
    if (ground[3] > 0.5) return ground;
  }
  return [255, 255, 255, 1];
}

function colour(css) {
  const parts = css.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  const unit = css.startsWith('color(') ? 255 : 1;
  return [parts[0] * unit, parts[1] * unit, parts[2] * unit, parts[3] ?? 1];
}

const luminance = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);

function contrastOf(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function nameOf(node) {
  const element = node.nodeType === 1 ? node : node.parentElement, path = [];
  for (let at = element; at && at.localName !== 'body' && path.length < 3; at = at.parentElement)
    path.unshift(at.localName + (at.id ? '#' + at.id : '') + (at.getAttribute('class') ? '.' + at.getAttribute('class').trim().split(/\s+/).join('.') : ''));
  return path.join(' > ');
}

const wordsOf = node => (node.nodeType === 3 ? node.data : node.getAttribute('src') ?? node.textContent).replace(/\s+/g, ' ').trim().slice(0, 60);

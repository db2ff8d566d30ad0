// The engines that a book is laid out in. Each takes a frame's place, a spine document, and a look; it gives the laid out document.
//   look: { width, height, size (of the type, in per cent), paged, night }
const place = document.getElementById('place');
const settled = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
const byNight = 'html, body { background: #000 !important; color: #fff !important; }';

async function frameOf(address) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;display:block';
  const loaded = new Promise(done => frame.addEventListener('load', done, { once: true }));
  frame.src = address;
  place.replaceChildren(frame);
  await loaded;
  await frame.contentDocument.fonts.ready;
  await Promise.all([...frame.contentDocument.images].map(image => image.decode().catch(() => {})));
  return frame;
}

function styled(doc, css) {
  let style = doc.getElementById('engine');
  if (!style) {
    style = doc.createElementNS('http://www.w3.org/1999/xhtml', 'style');
    style.id = 'engine';
    doc.head.append(style);
  }
  style.textContent = css;
}

// Columns in their plainest form.
async function plain() {
  return {
    open: frameOf,
    async look(frame, { width, height, size, paged, night }) {
      frame.style.width = width + 'px';
      frame.style.height = height + 'px';
      const columns = `html { box-sizing: border-box; width: ${width}px; height: ${height}px; padding: 20px 16px; margin: 0; overflow: hidden; column-width: ${width - 32}px; column-gap: 32px; column-fill: auto; }`;
      styled(frame.contentDocument, `html { font-size: ${size}% !important; } ${paged ? columns : ''} ${night ? byNight : ''}`);
      return frame.contentDocument;
    },
  };
}

async function readium() {
  const sheet = name => fetch(`/modules/@readium/css/css/dist/ReadiumCSS-${name}.css`).then(answer => answer.text());
  const [before, after] = [await sheet('before'), await sheet('after')];
  return {
    async open(address) {
      const frame = await frameOf(address), doc = frame.contentDocument;
      for (const [css, at] of [[before, 'prepend'], [after, 'append']]) {
        const style = doc.createElementNS('http://www.w3.org/1999/xhtml', 'style');
        style.textContent = css;
        doc.head[at](style);
      }
      return frame;
    },
    async look(frame, { width, height, size, paged, night }) {
      frame.style.width = width + 'px';
      frame.style.height = height + 'px';
      frame.contentDocument.documentElement.setAttribute('style', `--USER__view: ${paged ? 'readium-paged-on' : 'readium-scroll-on'}; --USER__fontSize: ${size}%;`
        + ' --RS__colCount: 1; --readium: readium-experimentalZoom-on;' + (night ? ' --USER__appearance: readium-night-on; --USER__backgroundColor: #000; --USER__textColor: #fff; --USER__linkColor: #63caff; --USER__visitedColor: #0099e5;' : ''));
      await settled();
      return frame.contentDocument;
    },
  };
}

async function epubjs(book) {
  const script = name => new Promise((done, failed) => {
    const element = document.createElement('script');
    element.onload = done;
    element.onerror = failed;
    element.src = name;
    document.head.append(element);
  });
  await script('/modules/jszip/dist/jszip.min.js');
  await script('/modules/epubjs/dist/epub.min.js');
  let rendition, key;
  const opened = window.ePub(book);
  await opened.ready;
  return {
    open: async address => address,
    async look(address, { width, height, size, paged, night }) {
      if (key !== `${width} ${paged}`) {
        rendition?.destroy();
        place.replaceChildren();
        rendition = opened.renderTo(place, { width, height, flow: paged ? 'paginated' : 'scrolled-doc', spread: 'none', allowScriptedContent: true });
        key = `${width} ${paged}`;
      }
      rendition.themes.fontSize(size + '%');
      rendition.themes.override('color', night ? '#fff' : '', night);
      rendition.themes.override('background', night ? '#000' : '', night);
      const href = new URL(address, location.href).pathname.slice(new URL(opened.folder ?? book, location.href).pathname.length);
      await rendition.display(opened.spine.spineItems.find(item => address.endsWith(item.href)).href);
      await settled();
      return rendition.getContents()[0].document;
    },
  };
}

async function foliate(book, files) {
  await import('/modules/foliate-js/view.js');
  const blob = await (await fetch('/archive')).blob();
  let view, loaded;
  const arrive = async () => {
    view = document.createElement('foliate-view');
    place.replaceChildren(view);
    view.addEventListener('load', event => { loaded = event.detail.doc; });
    await view.open(new File([blob], 'book.epub'));
  };
  await arrive();
  return {
    open: async address => address,
    async look(address, { width, height, size, paged, night }) {
      view.style.cssText = `display:block;width:${width}px;height:${height}px`;
      place.style.cssText = `width:${width}px;height:${height}px`;
      view.renderer.setAttribute('flow', paged ? 'paginated' : 'scrolled');
      view.renderer.setStyles?.(`html { font-size: ${size}% !important; } ${night ? byNight : ''}`);
      const index = view.book.sections.findIndex(section => address.endsWith(section.id));
      await view.goTo(index);
      await settled();
      return loaded;
    },
  };
}

export const engines = { plain, readium, epubjs, foliate };

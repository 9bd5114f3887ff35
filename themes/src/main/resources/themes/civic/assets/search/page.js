// The search page: reads the query from the address, shows results. Facets, order and pages are plain links, so that every
// state has an address and the back button works.
(function (search) {
  'use strict';

  const SIZE = 10;
  const LEAD = 30;
  const EXCERPT = 110;
  const root = document.documentElement;
  const home = new URL('../../', document.currentScript.src).href;
  const asked = new URLSearchParams(location.search);
  const place = (id) => document.getElementById(id);

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  }

  // This page with other parameters; null takes one away.
  function address(changes) {
    const next = new URLSearchParams(asked);
    Object.entries(changes).forEach(([name, value]) => (value === null ? next.delete(name) : next.set(name, value)));
    return `?${next}`;
  }

  // Spans of a text in order, those that touch made one.
  function joined(spans) {
    const all = [];
    spans.sort((a, b) => a[0] - b[0]).forEach(([from, to]) => {
      const last = all[all.length - 1];
      if (last && from <= last[1]) {
        last[1] = Math.max(last[1], to);
      } else {
        all.push([from, to]);
      }
    });
    return all;
  }

  // Where a stretch of the text begins that has most of the spans.
  function densest(spans, length) {
    let best = 0;
    let most = 0;
    spans.forEach(([from], i) => {
      const covered = spans.slice(i).filter(([, to]) => to <= from + length - LEAD)
        .reduce((sum, [a, b]) => sum + b - a, 0);
      if (covered > most) {
        most = covered;
        best = from;
      }
    });
    return best;
  }

  // A text with the places of the phrases marked, from `start` on.
  function marked(text, phrases, start, length) {
    const { words, places } = search.trace(text);
    const found = [];
    phrases.forEach((phrase) => {
      for (let at = words.indexOf(phrase); phrase && at >= 0; at = words.indexOf(phrase, at + phrase.length)) {
        found.push([places[at], places[at + phrase.length - 1] + 1]);
      }
    });
    const spans = joined(found);
    const from = start === null ? Math.max(0, densest(spans, length) - LEAD) : start;
    const end = Math.min(text.length, from + length);
    const parts = [from > 0 ? '……' : ''];
    let at = from;
    spans.filter(([a, b]) => a >= from && b <= end).forEach(([a, b]) => {
      if (a >= at) {
        parts.push(text.slice(at, a), element('mark', { textContent: text.slice(a, b) }));
        at = b;
      }
    });
    parts.push(text.slice(at, end), end < text.length ? '……' : '');
    return { parts: parts.filter((part) => part !== ''), hit: spans.length > 0 };
  }

  function excerpt(record, phrases) {
    const sources = [record.summary, record.body].filter((text) => text);
    const found = sources.map((text) => marked(text.replace(/\s+/g, ' '), phrases, null, EXCERPT));
    return (found.find((one) => one.hit) || found[0] || { parts: [] }).parts;
  }

  function result(record, phrases) {
    const badge = record.state && element('span', { className: `badge badge-${record.stateId}`, textContent: record.state });
    const title = element('p', { className: 'item-title' },
      element('a', { href: home + record.href }, ...marked(record.title, phrases, 0, record.title.length).parts),
      badge && ' ', badge);
    const facts = [record.column, record.number, record.unit, record.date, ...record.within].filter((fact) => fact)
      .map((fact) => element('span', { textContent: fact }));
    return element('li', { className: 'item' }, title,
      element('p', { className: 'item-facts' }, ...facts.flatMap((fact) => [fact, ' '])),
      element('p', { className: 'item-summary' }, ...excerpt(record, phrases)));
  }

  // What says the words as they were asked.
  function hit(record, phrases) {
    const item = result(record, phrases);
    item.dataset.searchResult = '';
    return item;
  }

  function link(label, href, current, count) {
    const made = element('a', { href }, label);
    if (current) {
      made.setAttribute('aria-current', 'true');
    }
    if (count !== undefined) {
      made.append(' ', element('span', { className: 'count', textContent: `${count}` },
        element('span', { className: 'hidden-text', textContent: ' 件' })));
    }
    return element('li', {}, made);
  }

  function facet({ id, label, values, chosen }) {
    const all = values.map((value) => {
      const current = value.id === chosen;
      return link(value.label, address({ [id]: current ? null : value.id, page: null }), current, value.count);
    });
    const list = element('ul', {}, ...all.slice(0, 12));
    const named = values.find((value) => value.id === chosen);
    const details = element('details', { open: matchMedia('(min-width: 68.75em)').matches || Boolean(chosen) },
      element('summary', { textContent: `按${label}${named ? `：${named.label}` : ''}` }), list);
    if (all.length > 12) {
      details.append(element('details', { className: 'rest' },
        element('summary', { textContent: `其余 ${all.length - 12} 项` }), element('ul', {}, ...all.slice(12))));
    }
    return details;
  }

  function pager(pages, page) {
    const list = element('ul', {});
    for (let n = 1; n <= pages; n++) {
      if (n === 1 || n === pages || Math.abs(n - page) <= 2) {
        const item = link(`${n}`, address({ page: n }), false);
        if (n === page) {
          item.firstChild.setAttribute('aria-current', 'page');
        }
        list.append(item);
      } else if (Math.abs(n - page) === 3) {
        list.append(element('li', { className: 'gap', textContent: '…', ariaHidden: 'true' }));
      }
    }
    return list;
  }

  const say = (words) => {
    place('gk-search-status').textContent = words;
  };

  function show(found, text) {
    const page = Number(asked.get('page')) || 1;
    const narrowed = found.facets.filter((one) => one.chosen)
      .map((one) => one.values.find((value) => value.id === one.chosen)).filter((value) => value);
    const within = narrowed.length ? `（${narrowed.map((value) => value.label).join('，')}）` : '';
    const { similar } = found;
    say(found.total
      ? `“${text}”${within}找到${found.exact ? '' : '约'} ${found.total} 条结果${found.pages > 1 ? `，第 ${page} 页` : ''}`
      : `没有找到“${text}”${within}。${similar.length ? `下面 ${similar.length} 条含有其中部分词语。` : ''}` +
        '可以换一个说法、减少字数，或者从栏目列表查找。');
    place('gk-search-results').replaceChildren(...found.results.map((record) => hit(record, found.planned.phrases)));
    place('gk-search-similar').hidden = !similar.length;
    place('gk-search-similar').replaceChildren(...(similar.length ? [
      element('h2', { textContent: '含有部分词语的内容' }),
      element('ul', { className: 'items' }, ...similar.map((record) => result(record, found.pieces))),
    ] : []));
    place('gk-search-facets').replaceChildren(...found.facets
      .filter((one) => one.chosen || one.values.length > 1).map(facet));
    place('gk-search-pages').hidden = found.pages < 2;
    place('gk-search-pages').replaceChildren(pager(found.pages, page));
    const byDate = asked.get('sort') === 'date';
    place('gk-search-sort').hidden = found.total < 2;
    place('gk-search-sort').replaceChildren(
      link('按相关程度', address({ sort: null, page: null }), !byDate),
      link('按日期', address({ sort: 'date', page: null }), byDate));
    place('gk-search-lists').hidden = found.total > 0;
  }

  async function start() {
    const text = (asked.get('q') || '').trim();
    place('gk-search-q').value = text;
    // What narrows the search stays when another word is typed.
    const keep = (name) => asked.get(name) && place('gk-search').append(
      element('input', { type: 'hidden', name, value: asked.get(name) }));
    keep('sort');
    if (!text) {
      say('请输入要查找的词语、文号或者年份。');
      root.dataset.search = 'ready';
      return;
    }
    document.title = `${text} - ${document.title}`;
    root.dataset.search = 'busy';
    say('正在查找……');
    try {
      const store = await search.open(search.loader(`${home}search/`));
      const chosen = {};
      store.manifest.facets.filter((one) => asked.get(one.id)).forEach((one) => {
        chosen[one.id] = asked.get(one.id);
      });
      store.manifest.facets.filter((one) => one.place).forEach((one) => keep(one.id));
      show(await search.results(globalThis.lunr, store,
        { text, chosen, sort: asked.get('sort'), page: Math.max(1, Number(asked.get('page')) || 1), size: SIZE }), text);
    } catch (problem) {
      say('检索文件没有加载成功，请刷新页面，或者从下面的栏目列表查找。');
      place('gk-search-lists').hidden = false;
    }
    root.dataset.search = 'ready';
  }

  start();
}(globalThis.gongkaiSearch));

// Measures the search of a built site: node measure.mjs SITE [--queries 100] [--pagefind FOLDER]
// Queries are random pieces of 4 to 8 characters of the texts that occur in at most 50 documents. For each: is every
// document that has the piece within the first ten (recall@10), at which place is the first of them (MRR), how many
// requests and gzipped bytes with an empty cache and with manifest and facts in the cache.
import { readFileSync, readdirSync, statSync, existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { client } from './client.mjs';

const [site, ...options] = process.argv.slice(2);
const option = (name, otherwise) => (options.includes(name) ? options[options.indexOf(name) + 1] : otherwise);
const wanted = Number(option('--queries', 100));

// The same numbers at each run (mulberry32).
let seed = 20260101;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const bench = client(site);
const documents = readdirSync(`${site}/search/records`)
  .map((name) => JSON.parse(readFileSync(`${site}/search/records/${name}`, 'utf8')))
  .map((record) => ({ href: record.href, text: record.body }))
  .sort((a, b) => (a.href < b.href ? -1 : 1));

const queries = [];
while (queries.length < wanted) {
  const { text } = documents[Math.floor(random() * documents.length)];
  const length = 4 + Math.floor(random() * 5);
  const from = Math.floor(random() * (text.length - length));
  const piece = text.slice(from, from + length);
  if (/^[\p{L}\p{N}]+$/u.test(piece)) {
    const having = documents.filter((document) => document.text.includes(piece)).map((document) => document.href);
    if (having.length <= 50) {
      queries.push({ piece, having });
    }
  }
}

const at = (values, part) => values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function report(name, rows) {
  const line = (key) => `p50 ${at(rows.map((row) => row[key]), 0.5)}, p95 ${at(rows.map((row) => row[key]), 0.95)}`;
  console.log(JSON.stringify({
    name, queries: rows.length, recallAt10: Number(mean(rows.map((row) => row.recall)).toFixed(4)),
    mrr: Number(mean(rows.map((row) => row.rank)).toFixed(4)),
    cold: { requests: line('requests'), bytes: line('bytes') },
    ...(rows[0].warmBytes === undefined ? {} : { warm: { requests: line('warmRequests'), bytes: line('warmBytes') } }),
    ms: line('ms'),
  }, null, 2));
}

function scored(having, found) {
  const first = found.findIndex((href) => having.includes(href));
  const within = found.slice(0, 10).filter((href) => having.includes(href)).length;
  return { recall: within / Math.min(10, having.length), rank: first < 0 ? 0 : 1 / (first + 1) };
}

const rows = [];
for (const { piece, having } of queries) {
  const found = await bench.ask(piece);
  const warm = found.loaded.filter(([name]) => /^(terms|records)\//.test(name));
  const score = scored(having, found.results.map((result) => result.href));
  if (score.recall < 1) {
    console.error('missed', piece, having.length, found.total);
  }
  rows.push({ ...score, requests: found.requests, bytes: found.bytes, ms: Math.round(found.ms),
    warmRequests: warm.length, warmBytes: warm.reduce((sum, [, bytes]) => sum + bytes, 0) });
}
report('gongkai', rows);

function weight(folder, keep = () => true) {
  const all = { files: 0, bytes: 0, gzip: 0 };
  for (const name of readdirSync(folder, { recursive: true }).filter(keep)) {
    const path = `${folder}/${name}`;
    if (statSync(path).isFile()) {
      const content = readFileSync(path);
      all.files++;
      all.bytes += content.length;
      all.gzip += gzipSync(content).length;
    }
  }
  return all;
}
console.log(JSON.stringify({ index: weight(`${site}/search`, (name) => !name.startsWith('records')),
  records: weight(`${site}/search/records`) }, null, 2));

const pagefind = option('--pagefind', null);
if (pagefind && existsSync(pagefind)) {
  writeFileSync(`${pagefind}/package.json`, '{"type":"module"}');
  const served = [];
  globalThis.fetch = async (address) => {
    const path = decodeURIComponent(String(address).replace(/^file:\/\/|\?.*$/g, ''));
    const content = readFileSync(path);
    served.push(content.length);
    return new Response(content, { headers: path.endsWith('.wasm') ? { 'Content-Type': 'application/wasm' } : {} });
  };
  globalThis.window = globalThis;
  globalThis.location = { href: `file://${pagefind}/` };
  globalThis.document = { querySelector: () => ({ getAttribute: () => 'zh-cn' }), currentScript: null };
  const others = [];
  for (const { piece, having } of queries) {
    const engine = await import(`file://${pagefind}/pagefind.js?fresh=${others.length}`);
    served.length = 0;
    const begun = performance.now();
    await engine.options({ basePath: `file://${pagefind}/`, baseUrl: '/' });
    await engine.init();
    const { results } = await engine.search(piece);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    others.push({ ...scored(having, shown.map(({ url }) => decodeURI(url).replace(/^\//, '')).map((url) => encodeURI(url))),
      requests: served.length, bytes: served.reduce((sum, bytes) => sum + bytes, 0), ms: Math.round(performance.now() - begun) });
    await engine.destroy();
  }
  report('pagefind', others);
  console.log(JSON.stringify({ pagefind: weight(pagefind) }));
}

// How much of a search index is written anew: node changes.mjs SITE_BEFORE SITE_AFTER
// Prints files and bytes (plain and gzipped) below search/ that are new or differ, and their share of all.
import { readFileSync, readdirSync, statSync, existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [before, after] = process.argv.slice(2).map((site) => `${site}/search`);
const all = { files: 0, bytes: 0, gzip: 0 };
const fresh = { files: 0, bytes: 0, gzip: 0 };
for (const name of readdirSync(after, { recursive: true })) {
  const path = `${after}/${name}`;
  if (!statSync(path).isFile() || name === 'index.html') {
    continue;
  }
  const content = readFileSync(path);
  const gzip = gzipSync(content).length;
  const old = `${before}/${name}`;
  const same = existsSync(old) && readFileSync(old).equals(content);
  [all, ...(same ? [] : [fresh])].forEach((sum) => {
    sum.files++;
    sum.bytes += content.length;
    sum.gzip += gzip;
  });
}
const share = (key) => `${(100 * fresh[key] / all[key]).toFixed(2)} %`;
console.log(JSON.stringify({ all, fresh, share: { files: share('files'), bytes: share('bytes'), gzip: share('gzip') } }, null, 2));

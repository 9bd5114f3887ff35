// The search client of a built site, outside a browser: counts files and gzipped bytes.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import vm from 'node:vm';

export const FILES = ['lunr', 'analysis', 'store', 'index'];

/** Opens the client of the site in a folder. */
export function client(site) {
  const sandbox = vm.createContext({ console });
  FILES.forEach((name) => vm.runInContext(readFileSync(`${site}/assets/search/${name}.js`, 'utf8'), sandbox));
  const sizes = new Map();
  const size = (name, text) => {
    if (!sizes.has(name)) {
      sizes.set(name, gzipSync(text).length);
    }
    return sizes.get(name);
  };
  return {
    lunr: sandbox.lunr,
    search: sandbox.gongkaiSearch,
    /** Answers a query as a browser with an empty cache would. */
    async ask(text, more = {}) {
      const loaded = [];
      const load = async (name) => {
        const content = readFileSync(`${site}/search/${name}`, 'utf8');
        loaded.push([name, size(name, content)]);
        return content;
      };
      const begun = performance.now();
      const store = await sandbox.gongkaiSearch.open(load);
      const found = await sandbox.gongkaiSearch.results(sandbox.lunr, store,
        { text, chosen: {}, page: 1, size: 10, ...more });
      return { ...found, ms: performance.now() - begun, loaded,
        requests: loaded.length, bytes: loaded.reduce((sum, [, bytes]) => sum + bytes, 0) };
    },
  };
}

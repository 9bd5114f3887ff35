// Fetches the files of the index, each once. On a page opened from a disk, where nothing can be fetched, they come as
// scripts that call arrived(). Whoever runs the client elsewhere gives a `load` of his own.
(function (search) {
  'use strict';

  const VERSION_LENGTH = 5;
  const KEY_UNITS = 4;

  const waiting = new Map();

  search.arrived = ({ file, text }) => {
    const resolve = waiting.get(file);
    if (resolve) {
      resolve(text);
    }
  };

  function script(base, file) {
    return new Promise((resolve, reject) => {
      waiting.set(file, resolve);
      const element = document.createElement('script');
      element.src = `${base}scripts/${file}.js`;
      element.onerror = () => reject(new Error(file));
      document.head.append(element);
    });
  }

  async function fetched(base, file) {
    const response = await fetch(base + file);
    if (!response.ok) {
      throw new Error(`${file}: ${response.status}`);
    }
    return response.text();
  }

  // Loads files from the folder `base`.
  search.loader = (base) => (file) => base.startsWith('file:') ? script(base, file) : fetched(base, file);

  const pairs = (lines) => lines.split('\n').filter((line) => line).map((line) => {
    const space = line.lastIndexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  });

  // The last of sorted pairs whose key is not after `key`.
  function last(sorted, key, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value(sorted[middle]) <= key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  // The name of a shard: the first four code units of its first term, in hexadecimal.
  function place(term) {
    const units = Array.from({ length: KEY_UNITS }, (any, i) => (term.charCodeAt(i) || 0).toString(16).padStart(4, '0'));
    return units.join('').replace(/^0+(?=.)/, '');
  }

  // The index behind a function that loads a file by its name.
  search.open = async (load) => {
    const files = new Map();
    const file = (name) => {
      if (!files.has(name)) {
        files.set(name, load(name));
      }
      return files.get(name);
    };
    const manifest = JSON.parse(await file('manifest.json'));
    const shards = pairs(manifest.termFiles);

    // The lines of a term, or of all terms that begin with it.
    async function lines({ term, prefix }) {
      const first = Math.max(0, last(shards, term, (shard) => shard[0]));
      const end = prefix ? last(shards, `${term}\uffff`, (shard) => shard[0]) : first;
      const found = [];
      for (const shard of shards.slice(first, end + 1)) {
        const text = `\n${await file(`terms/${place(shard[0])}-${shard[1]}.txt`)}`;
        let at = -1;
        while ((at = text.indexOf(`\n${term}`, at + 1)) >= 0) {
          const stop = text.indexOf('\n', at + 1);
          const line = text.slice(at + 1, stop);
          if (prefix || line.startsWith(`${term}\t`)) {
            found.push(line);
          }
        }
      }
      return found;
    }

    // The table of some documents, parsed once: versions of their records, whether they are past, for each field their
    // lengths, for each facet the numbers of their values.
    const tables = new Map();
    async function table(part) {
      if (!tables.has(part)) {
        const text = part < manifest.documentFiles.length
          ? await file(`documents/${part * manifest.documentsInFile}-${manifest.documentFiles[part]}.txt`)
          : manifest.documentTable;
        const [versions, past, ...columns] = text.split('\n');
        const fields = columns.slice(0, manifest.fields.length).map((line) => line.split(',').map(Number));
        const facets = columns.slice(manifest.fields.length, manifest.fields.length + manifest.facets.length)
          .map((line) => line.split(','));
        tables.set(part, { versions, past, fields, facets });
      }
      return tables.get(part);
    }

    const part = (id) => Math.floor(id / manifest.documentsInFile);
    const row = (id) => id % manifest.documentsInFile;

    // Answers what a document has besides its terms: lengths of its fields, whether it is past, numbers of its facet
    // values; for the documents asked for.
    async function facts(ids) {
      for (const needed of new Set(ids.map(part))) {
        await table(needed);
      }
      return (id) => {
        const { past, fields, facets } = tables.get(part(id));
        const at = row(id);
        return {
          lengths: fields.map((lengths) => lengths[at]),
          past: past[at] === '1',
          facets: facets.flatMap((values) => (values[at] ? values[at].split(' ').map(Number) : [])),
        };
      };
    }

    async function record(id) {
      const { versions } = await table(part(id));
      const from = row(id) * VERSION_LENGTH;
      return JSON.parse(await file(`records/${id}-${versions.slice(from, from + VERSION_LENGTH)}.txt`));
    }

    return { manifest, lines, facts, record };
  };
}(globalThis.gongkaiSearch = globalThis.gongkaiSearch || {}));

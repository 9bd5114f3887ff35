// Fetches the files of the index, each once. On a page opened from a disk, where nothing can be fetched, they come as
// scripts that call arrived(). Whoever runs the client elsewhere gives a `load` of his own.
(function (search) {
  'use strict';

  const VERSION_LENGTH = 4;
  const KEY_UNITS = 4;
  // A term of the newest documents: the rest of it and its fields.
  const RECENT = /\t([^,]*),([\x0a-\x7f]*)|([^\x00-\x7f])([\x0a-\x7f]*)/g;

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

  // Lines of a term and a version; a tab stands for the first character of the line before.
  function pairs(lines) {
    let first = '';
    return lines.split('\n').filter((line) => line).map((line) => {
      const space = line.lastIndexOf(' ');
      const term = line.startsWith('\t') ? first + line.slice(1, space) : line.slice(0, space);
      first = term.charAt(0);
      return [term, line.slice(space + 1)];
    });
  }

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
    const classes = manifest.termFiles.map(pairs);
    // The terms of the newest documents stand in the manifest; how many documents a class of terms has in its shards.
    const settled = (term) =>
      Math.max(0, manifest.documents - (manifest.documents + classOf(term)) % classes.length);
    const classOf = (term) => term.charCodeAt(0) % classes.length;

    // A term, or all that begin with it, each with its postings by field: those of the shards, those of the newest
    // documents, and the number the latter are counted from.
    async function terms({ term, prefix }) {
      const found = new Map();
      const add = (name, part, columns) => {
        if (!found.has(name)) {
          found.set(name, { term: name, shard: [], recent: [], settled: settled(name) });
        }
        found.get(name)[part] = columns;
      };
      const shards = classes[classOf(term)];
      const first = Math.max(0, last(shards, term, (shard) => shard[0]));
      const end = prefix ? last(shards, `${term}\uffff`, (shard) => shard[0]) : first;
      for (const shard of shards.slice(first, end + 1)) {
        const text = `\n${await file(`terms/${place(shard[0])}-${shard[1]}.txt`)}`;
        let at = -1;
        while ((at = text.indexOf(`\n${term}`, at + 1)) >= 0) {
          const [name, ...columns] = text.slice(at + 1, text.indexOf('\n', at + 1)).split('\t');
          if (prefix || name === term) {
            add(name, 'shard', columns);
          }
        }
      }
      const [begin] = term;
      const from = manifest.recentTerms.indexOf(`\n${begin}`);
      if (from >= 0) {
        const line = manifest.recentTerms.slice(from + 1 + begin.length, manifest.recentTerms.indexOf('\n', from + 1));
        for (const [, marked, its, rest, own] of line.matchAll(RECENT)) {
          const name = begin + (rest || marked);
          if (prefix ? name.startsWith(term) : name === term) {
            add(name, 'recent', (rest ? own : its).split(','));
          }
        }
      }
      return [...found.values()];
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

    return { manifest, terms, facts, record };
  };
}(globalThis.gongkaiSearch = globalThis.gongkaiSearch || {}));

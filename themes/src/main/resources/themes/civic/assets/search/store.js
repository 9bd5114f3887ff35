// Fetches the files of the index, each once. On a page opened from a disk, where nothing can be fetched, they come as
// scripts that call arrived(). Whoever runs the client elsewhere gives a `load` of his own.
(function (search) {
  'use strict';

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
    const chunks = pairs(manifest.recordFiles);
    const documents = manifest.documentFiles.split('\n');

    // The lines of a term, or of all terms that begin with it.
    async function lines({ term, prefix }) {
      const first = Math.max(0, last(shards, term, (shard) => shard[0]));
      const end = prefix ? last(shards, `${term}\uffff`, (shard) => shard[0]) : first;
      const found = [];
      for (const shard of shards.slice(first, end + 1)) {
        const text = `\n${await file(`terms/${shard[1]}.txt`)}`;
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

    // Answers what a document has besides its terms: lengths of its fields, whether it is past, numbers of its facet
    // values; for the documents asked for.
    const parsed = new Map();
    async function facts(ids) {
      const needed = new Set(ids.map((id) => Math.floor(id / manifest.documentsInFile)));
      for (const part of needed) {
        if (!parsed.has(part)) {
          parsed.set(part, (await file(`documents/${documents[part]}.txt`)).split('\n'));
        }
      }
      return (id) => {
        const [lengths, past, facets] =
          parsed.get(Math.floor(id / manifest.documentsInFile))[id % manifest.documentsInFile].split(';');
        return {
          lengths: lengths.split(',').map(Number),
          past: past === '1',
          facets: facets ? facets.split(',').map(Number) : [],
        };
      };
    }

    async function record(id) {
      const chunk = chunks[last(chunks, id, (entry) => Number(entry[0]))];
      const { records } = JSON.parse(await file(`records/${chunk[1]}.txt`));
      return records[id - Number(chunk[0])];
    }

    return { manifest, lines, facts, record };
  };
}(globalThis.gongkaiSearch = globalThis.gongkaiSearch || {}));

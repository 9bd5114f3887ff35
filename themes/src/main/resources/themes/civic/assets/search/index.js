// Answers queries: a stock lunr.Index is loaded with nothing but the postings of the query's own terms, which gives the
// same hits and scores as an index of everything, because lunr divides by the length of the query's vector only.
(function (search) {
  'use strict';

  const K1 = 1.2;
  const B = 0.75;
  // Documents no longer in force are found, after the others.
  const PAST = 0.4;

  const LISTED = 2;
  const NONE = 30;
  const ANY = -1;

  // Calls `take(document, count, followers)` for each document; followers has a bit for each class of characters that
  // come after the term there, or every bit where that is not told.
  function decode(written, following, take) {
    let at = 0;
    const next = () => {
      let value = 0;
      while (at < written.length) {
        const digit = written.charCodeAt(at++);
        if (digit < 80) {
          return value * 32 + digit - 48;
        }
        value = value * 32 + digit - 80;
      }
      throw new Error('a file of the index is cut off');
    };
    // A list of classes, or their bits.
    const classes = () => {
      const from = at;
      const bits = next();
      if (at - from > LISTED) {
        return bits;
      }
      let listed = 0;
      for (let i = from; i < at; i++) {
        const digit = (written.charCodeAt(i) - 48) % 32;
        listed |= digit === NONE ? 0 : 1 << digit;
      }
      return listed;
    };
    let document = -1;
    while (at < written.length) {
      const pair = next();
      document += Math.floor(pair / 4) + 1;
      const few = pair % 4;
      take(document, few === 3 ? next() + 4 : few + 1, following ? classes() : ANY);
    }
  }

  // The counts of a term by field and document.
  function posting({ term, shard, recent, settled }, fields) {
    const counts = {};
    const followers = new Map();
    let documents = 0;
    fields.forEach((field, i) => {
      counts[field.name] = new Map();
      const take = (id, count, after) => {
        counts[field.name].set(id, count);
        followers.set(id, (followers.get(id) || 0) | after);
        documents++;
      };
      decode(shard[i] || '', true, take);
      decode(recent[i] || '', false, (id, count, after) => take(settled + id, count, after));
    });
    return { term, counts, followers, documents };
  }

  function union(postings) {
    const all = new Set();
    postings.forEach(({ counts }) => Object.values(counts).forEach((found) => found.forEach((count, id) => all.add(id))));
    return all;
  }

  // Documents that have one of the terms of every clause.
  function candidates(clauses) {
    let all = null;
    clauses.forEach((postings) => {
      const found = union(postings);
      all = all ? new Set([...all].filter((id) => found.has(id))) : found;
    });
    return all || new Set();
  }

  // What lunr.Builder would have made of these documents and terms.
  function serialized(lunr, postings, ids, manifest, facts) {
    const sorted = [...postings.values()].sort((a, b) => (a.term < b.term ? -1 : 1));
    const vectors = new Map();
    const invertedIndex = sorted.map(({ term, counts, documents }, index) => {
      const idf = Math.log(1 + Math.abs((manifest.documents - documents + 0.5) / (documents + 0.5)));
      const entry = { _index: index };
      manifest.fields.forEach((field, f) => {
        const average = field.length / manifest.documents;
        entry[field.name] = {};
        counts[field.name].forEach((tf, id) => {
          if (!ids.has(id)) {
            return;
          }
          const { lengths, past } = facts(id);
          let score = idf * ((K1 + 1) * tf) / (K1 * (1 - B + B * (lengths[f] / average)) + tf);
          score *= field.boost;
          score *= past ? PAST : 1;
          const ref = `${field.name}/${id}`;
          if (!vectors.has(ref)) {
            vectors.set(ref, []);
          }
          vectors.get(ref).push(index, Math.round(score * 1000) / 1000);
          entry[field.name][id] = {};
        });
      });
      return [term, entry];
    });
    return {
      version: lunr.version,
      fields: manifest.fields.map((field) => field.name),
      fieldVectors: [...vectors],
      invertedIndex,
      pipeline: [],
    };
  }

  // Puts the clauses of a query to a lunr.Index.
  function ask(lunr, index, { required, optional }) {
    const plain = { usePipeline: false };
    return index.query((query) => {
      required.forEach(({ term, prefix }) => query.term(term, {
        ...plain,
        presence: lunr.Query.presence.REQUIRED,
        wildcard: prefix ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE,
      }));
      optional.forEach(({ term, boost }) => query.term(term, { ...plain, boost }));
    });
  }

  // Best first, the newer one first where scores are equal to nine digits: sums differ in the last bits by the order of
  // their terms.
  const NINE = 1e9;
  const order = (a, b) => Math.round(b.score * NINE) - Math.round(a.score * NINE) || b.id - a.id;

  // All hits of a query, best first: [{ id, score }], the newer one first where scores are equal.
  async function hits(lunr, store, planned) {
    const { manifest } = store;
    const terms = await Promise.all([...planned.required, ...planned.optional].map(store.terms));
    const clauses = terms.map((found) => found.map((one) => posting(one, manifest.fields)));
    const ids = candidates(clauses.slice(0, planned.required.length));
    if (!ids.size) {
      return { hits: [], facts: null, postings: new Map() };
    }
    const facts = await store.facts([...ids]);
    const postings = new Map();
    clauses.flat().forEach((found) => postings.set(found.term, found));
    const index = lunr.Index.load(serialized(lunr, postings, ids, manifest, facts));
    const found = ask(lunr, index, planned).map(({ ref, score }) => ({ id: Number(ref), score }));
    return { hits: found.sort(search.order), facts, postings };
  }

  // Whether a document says every phrase of a query, word for word. What stands between its parts does not count.
  function says(record, { phrases, unbroken }) {
    const texts = [record.title, record.summary, record.keywords, record.numbers, record.unit, record.column, record.body];
    const traced = [];
    // Most phrases stand in a title: the long text is looked at last.
    const text = (i) => traced[i] || (traced[i] = search.trace(texts[i] || ''));
    return phrases.every((phrase) => texts.some((any, i) => text(i).words.includes(phrase))) &&
      unbroken.every((run) => texts.some((any, i) => text(i).runs.includes(run)));
  }

  // Counts the values of each facet among hits; a facet's own choice does not narrow its counts.
  function counted(manifest, found, facts, chosen) {
    const owner = [];
    const values = [];
    manifest.facets.forEach((facet, f) => facet.values.forEach((value) => {
      const [id, label] = value.split('\t');
      owner.push(f);
      values.push({ id, label, count: 0 });
    }));
    const wanted = manifest.facets.map((facet) => chosen[facet.id]);
    const kept = found.filter(({ id }) => {
      const own = facts(id).facets;
      const missed = new Set();
      wanted.forEach((value, f) => {
        if (value && !own.some((number) => owner[number] === f && values[number].id === value)) {
          missed.add(f);
        }
      });
      own.forEach((number) => {
        if (!missed.size || (missed.size === 1 && missed.has(owner[number]))) {
          values[number].count++;
        }
      });
      return !missed.size;
    });
    const facets = manifest.facets.map((facet, f) => ({
      id: facet.id,
      label: facet.label,
      chosen: chosen[facet.id] || null,
      values: values.filter((value, i) => owner[i] === f && (value.count || value.id === chosen[facet.id])),
    })).filter((facet) => facet.values.length);
    return { kept, facets };
  }

  const BATCH = 10;
  const MOST_CHECKED = 200;

  // The hits in which the phrases may stand: where a pair of a phrase is never followed by its next character, the phrase
  // cannot stand, and no need to read the text.
  async function likely(lunr, store, planned) {
    const found = await hits(lunr, store, planned);
    return { ...found, hits: found.hits.filter(({ id }) => planned.follows.every(({ term, bit }) => {
      const posting = found.postings.get(term);
      return !posting || (posting.followers.get(id) & bit) !== 0;
    })) };
  }

  // With more documents left than this, asking for the other pairs costs less than reading texts in vain.
  const ENOUGH = 4;

  // A phrase of rare characters is told by every second pair of it, for half of the files.
  async function found(lunr, store, planned) {
    const brief = { ...planned, required: planned.required.filter(({ spare }) => !spare) };
    const few = await likely(lunr, store, brief);
    return few.hits.length <= ENOUGH ? few : likely(lunr, store, planned);
  }

  // Where nothing says a query word for word: what has at least this share of its pairs.
  const SIMILAR = 0.6;
  const MOST_SIMILAR = 10;

  // Documents that have much of a query, best first; only among those of the chosen facets.
  async function similar(lunr, store, planned, chosen) {
    const pieces = [...new Set(planned.required.filter(({ prefix }) => !prefix).map(({ term }) => term))];
    if (pieces.length < 3) {
      return { pieces, similar: [] };
    }
    const terms = pieces.map((term) => ({ term, prefix: false, boost: 1 }));
    const found = (await Promise.all(terms.map(store.terms))).flat();
    const postings = new Map(found.map((one) => [one.term, posting(one, store.manifest.fields)]));
    const having = new Map();
    postings.forEach((one) => union([one]).forEach((id) => having.set(id, (having.get(id) || 0) + 1)));
    const ids = new Set([...having].filter(([, count]) => count >= pieces.length * SIMILAR).map(([id]) => id));
    if (!ids.size) {
      return { pieces, similar: [] };
    }
    const facts = await store.facts([...ids]);
    const index = lunr.Index.load(serialized(lunr, postings, ids, store.manifest, facts));
    const best = ask(lunr, index, { required: [], optional: terms })
      .map(({ ref, score }) => ({ id: Number(ref), score })).sort(search.order);
    const { kept } = counted(store.manifest, best, facts, chosen);
    return { pieces, similar: await Promise.all(kept.slice(0, MOST_SIMILAR).map(({ id }) => store.record(id))) };
  }

  // One page of results: those that stand up to a look at the text, how many there are, and the facets.
  //   request: { text, chosen: { facet: value }, sort: 'date' or nothing, page: 1… , size }
  async function results(lunr, store, request) {
    const planned = search.query(request.text);
    const { hits: all, facts } = await found(lunr, store, planned);
    const { kept, facets } = all.length ? counted(store.manifest, all, facts, request.chosen) : { kept: [], facets: [] };
    if (request.sort === 'date') {
      kept.sort((a, b) => b.id - a.id);
    }
    const size = request.size || 10;
    const end = size * request.page;
    const good = [];
    let checked = 0;
    while (checked < kept.length && good.length < end && checked < Math.max(MOST_CHECKED, end * 2)) {
      const batch = kept.slice(checked, checked + BATCH);
      const records = await Promise.all(batch.map(({ id }) => store.record(id)));
      records.forEach((record, i) => {
        if (says(record, planned)) {
          good.push({ ...record, id: batch[i].id, score: batch[i].score });
        }
      });
      checked += batch.length;
    }
    if (request.sort !== 'date') {
      // What is called exactly so comes first.
      const wanted = search.trace(search.fold(request.text)).words;
      const named = (record) => (search.trace(record.title).words === wanted ? 0 : 1);
      good.sort((a, b) => named(a) - named(b));
    }
    const total = kept.length - (checked - good.length);
    const exact = checked >= kept.length;
    const near = total === 0 && request.page === 1 ? await similar(lunr, store, planned, request.chosen) : { similar: [] };
    return {
      ...near, planned, facets, total: exact || good.length === checked ? total : Math.max(total, good.length), exact,
      results: good.slice(end - size, end), pages: Math.ceil(total / size),
    };
  }

  Object.assign(search, { PAST, order, hits, ask, results, says });
}(globalThis.gongkaiSearch = globalThis.gongkaiSearch || {}));

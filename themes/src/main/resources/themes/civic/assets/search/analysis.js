// Cuts texts and queries into terms. docs/reference/search-analysis.md is the specification, the generator's Analyzer the
// same in Java; both are held to one table of test vectors.
(function (search) {
  'use strict';

  const SHORTEST_WORD = 3;
  const FOLLOWERS = 15;
  const WORD = /[\p{L}\p{M}\p{N}\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const NUMBER = /[[(〔【]([0-9]{4})[\])〕】][ \t]*第?[ \t]*([0-9]{1,6})(?![0-9])|(?<![0-9])([0-9]{4})[ \t]*年[ \t]*第?[ \t]*([0-9]{1,6})[ \t]*号/g;

  const fold = (text) => text.normalize('NFKC').toLowerCase();

  function isHan(c) {
    return (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
      (c >= 0x20000 && c <= 0x3ffff) || c === 0x3005 || c === 0x3007;
  }

  const isWord = (character) => isHan(character.codePointAt(0)) || WORD.test(character);

  // Runs of word characters, each a list of characters.
  function runs(folded) {
    const found = [];
    let run = null;
    for (const character of folded) {
      if (isWord(character)) {
        if (!run) {
          found.push(run = []);
        }
        run.push(character);
      } else {
        run = null;
      }
    }
    return found;
  }

  function ofRun(run, pair, word) {
    let letters = [];
    const end = () => {
      if (letters.length >= SHORTEST_WORD) {
        word(letters.join(''));
      }
      letters = [];
    };
    run.forEach((character, i) => {
      if (i > 0) {
        pair(run[i - 1] + character, i);
      }
      if (isHan(character.codePointAt(0))) {
        end();
      } else {
        letters.push(character);
      }
    });
    if (run.length === 1) {
      pair(run[0]);
    }
    end();
  }

  const number = (match) => `#${match[1] || match[3]}-${(match[2] || match[4]).replace(/^0+(?=.)/, '')}`;

  function terms(text) {
    const folded = fold(text);
    const found = [];
    const add = (term) => found.push(term);
    runs(folded).forEach((run) => ofRun(run, add, add));
    for (const match of folded.matchAll(NUMBER)) {
      found.push(number(match));
    }
    return found;
  }

  // What a query asks for:
  //   required  terms a document must have; those with `prefix` stand for any term that begins so; those with `spare` are
  //             pairs between two others, which what follows these nearly always implies
  //   optional  terms that only count
  //   follows   pairs with the bit of the character that comes after them
  //   phrases   folded word characters that must stand together in the text of a document
  function query(text) {
    const required = [];
    const optional = [];
    const phrases = [];
    const follows = [];
    const loose = [];
    let folded = fold(text).trim();
    const numbers = [...folded.matchAll(NUMBER)];
    numbers.forEach((match) => {
      // A number that is still being typed: 〔2022〕1 may become 〔2022〕16.
      const open = match.index + match[0].length === folded.length && !match[0].endsWith('号');
      required.push({ term: number(match), prefix: open });
      if (open) {
        optional.push({ term: number(match), boost: 4 });
      }
    });
    folded = folded.replace(NUMBER, (match) => ' ').replace(/(^|\s)号(?=\s|$)/g, numbers.length ? ' ' : '$&');
    folded.split(/\s+/).forEach((part) => {
      const found = runs(part);
      if (!found.length) {
        return;
      }
      phrases.push(found.map((run) => run.join('')).join(''));
      found.forEach((run, i) => {
        run.slice(2).forEach((next, n) => {
          const term = run[n] + run[n + 1];
          if (term.length === 2) {
            follows.push({ term, bit: 1 << (next.codePointAt(0) % FOLLOWERS) });
          }
        });
        const edge = i === 0 || i === found.length - 1;
        ofRun(run, (pair, place) => {
          // A single character at the edge of what was typed may be half of a pair in the text.
          if (run.length === 1 && edge) {
            loose.push(pair);
          } else {
            required.push({ term: pair, prefix: false, spare: place % 2 === 0 });
          }
        }, (word) => optional.push({ term: word, boost: 2 }));
      });
    });
    if (required.length) {
      loose.forEach((term) => optional.push({ term, boost: 1 }));
    } else {
      loose.forEach((term) => required.push({ term, prefix: true }));
    }
    // A pair that is needed in one place is no spare in another.
    required.sort((a, b) => Boolean(a.spare) - Boolean(b.spare));
    const known = new Set();
    const once = (clause) => !known.has(clause.term + clause.prefix) && known.add(clause.term + clause.prefix);
    return { required: required.filter(once), optional: optional.filter(once), follows, phrases };
  }

  // The word characters of a text, folded, and where each stands in the text.
  function trace(text) {
    const places = [];
    let words = '';
    let at = 0;
    for (const character of text) {
      const code = character.codePointAt(0);
      const plain = isHan(code) && code < 0xf900 ? character : fold(character);
      for (const part of plain) {
        if (isWord(part)) {
          words += part;
          for (let i = 0; i < part.length; i++) {
            places.push(at);
          }
        }
      }
      at += character.length;
    }
    places.push(at);
    return { words, places };
  }

  Object.assign(search, { fold, terms, query, trace });
}(globalThis.gongkaiSearch = globalThis.gongkaiSearch || {}));

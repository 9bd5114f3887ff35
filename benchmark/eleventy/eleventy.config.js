// Lists of 20 per page: all documents through Eleventy's own pagination; by year, issuer, kind and validity through
// one collection that already holds one entry for each page of each list.
const PER_PAGE = 20;
const FACETS = [
  { id: "years", label: "按年份" },
  { id: "issuers", label: "按发文机关" },
  { id: "kinds", label: "按类别" },
  { id: "validities", label: "按有效性" },
];

// Newest first; the address decides between documents of one day.
function newestFirst(a, b) {
  return b.date - a.date || (a.inputPath < b.inputPath ? -1 : 1);
}

function groups(documents, facet) {
  const byValue = new Map();
  for (const document of documents) {
    for (const value of document.data[facet]) {
      if (!byValue.has(value)) byValue.set(value, []);
      byValue.get(value).push(document);
    }
  }
  return [...byValue].sort(([a], [b]) => (a < b ? -1 : 1));
}

module.exports = function (config) {
  config.setUseGitIgnore(false);

  const documents = (api) => api.getFilteredByGlob("documents/**/*.md").sort(newestFirst);

  config.addCollection("newest", documents);

  config.addCollection("facets", (api) => {
    const all = documents(api);
    return FACETS.map(({ id, label }) => ({
      id,
      label,
      values: groups(all, id).map(([value, items]) => ({ value, count: items.length })),
    }));
  });

  config.addCollection("facetPages", (api) => {
    const all = documents(api);
    const pages = [];
    for (const { id } of FACETS) {
      for (const [value, items] of groups(all, id)) {
        const total = Math.ceil(items.length / PER_PAGE);
        for (let number = 1; number <= total; number++) {
          const at = (n) => (n === 1 ? `/${id}/${value}.html` : `/${id}/${value}/page/${n}.html`);
          pages.push({
            value,
            number,
            total,
            address: at(number),
            previous: number > 1 ? at(number - 1) : null,
            next: number < total ? at(number + 1) : null,
            items: items.slice((number - 1) * PER_PAGE, number * PER_PAGE),
          });
        }
      }
    }
    return pages;
  });

  return {
    // The text of a document is Markdown only, never a template.
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
};

module.exports = {
  layout: "document.njk",
  permalink: (data) => `${data.page.filePathStem}.html`,
};

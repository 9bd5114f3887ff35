globalThis.gongkaiSearch.results = async () => ({ results: [] });

package io.github.gongkai.search;

/**
 * Which documents stand in the shards and which are so new that the manifest still holds their terms. A new document would
 * otherwise change more than half of all shards, because it has so many words. Terms are divided into classes by their
 * first character; with each new document one class takes its newest {@value #CLASSES} documents into its shards, so that
 * every class is settled to within that many, and a document changes the shards of one class at most.
 */
final class Generations {

    /** More of them make a change smaller and the manifest larger: it holds the terms of half as many documents. */
    static final int CLASSES = 6;

    private final int documents;

    Generations(int documents) {
        this.documents = documents;
    }

    static int classOf(char first) {
        return first % CLASSES;
    }

    /** How many documents, the oldest, stand in the shards of the terms that begin so. */
    int settled(char first) {
        return Math.max(0, documents - (documents + classOf(first)) % CLASSES);
    }
}

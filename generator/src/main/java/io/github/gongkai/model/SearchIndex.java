package io.github.gongkai.model;

/** How a site can be searched. */
public enum SearchIndex {
    /** By an index in small files, of which a reader fetches those of the words searched for. */
    SHARDED,
    /** Likewise, and beside it one lunr index in one file, for small sites and other clients. */
    FULL,
    /** Likewise, and the same files as scripts, for a site opened from a disk. */
    OFFLINE,
    /** Not at all. */
    OFF
}

package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;

/**
 * A field an author filled in.
 *
 * @param name English name, whatever label the author used
 * @param key where its key stands
 * @param at where its value stands
 */
public record Field(String name, Value value, Location key, Location at) {}

/**
 * The living example site, built once for all tests: what can be said of it by looking at its files. How it behaves in
 * a browser is said in {@code browser}.
 */
package io.github.gongkai.living;

/** What tests share: sites written in the test itself, built in a folder of their own. */
@NullMarked
package io.github.gongkai.testkit;

import org.jspecify.annotations.NullMarked;

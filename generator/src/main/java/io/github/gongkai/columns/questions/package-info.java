/** The library of questions and answers: the export for hotlines, contacts by subject, bundles of policies. */
@NullMarked
package io.github.gongkai.columns.questions;

import org.jspecify.annotations.NullMarked;

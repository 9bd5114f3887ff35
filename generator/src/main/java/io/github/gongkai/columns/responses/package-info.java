/** Responses to public concerns: how long letters took, and the ledger of concerns. Words of a ledger are never shown. */
@NullMarked
package io.github.gongkai.columns.responses;

import org.jspecify.annotations.NullMarked;

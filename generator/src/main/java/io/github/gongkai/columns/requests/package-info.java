/**
 * Applications for information (依申请公开, 条例 arts. 27 to 45): the page that tells how to apply with its printable form,
 * the private ledger and the letters of reply with the rules for them, and the figures they give the annual report. Says
 * nothing of an applicant anywhere but in the form people print.
 */
@NullMarked
package io.github.gongkai.columns.requests;

import org.jspecify.annotations.NullMarked;

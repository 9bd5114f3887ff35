/** 财政 and 补贴: which unit still owes which account, and subsidies told village by village from one list. */
@NullMarked
package io.github.gongkai.columns.finance;

import org.jspecify.annotations.NullMarked;

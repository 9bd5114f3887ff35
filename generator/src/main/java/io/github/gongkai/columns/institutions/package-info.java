/** 公共企事业单位: domains, bodies and what each of them still owes. */
@NullMarked
package io.github.gongkai.columns.institutions;

import org.jspecify.annotations.NullMarked;

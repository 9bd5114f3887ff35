/** 公共资源交易: notices that belong to no project. */
@NullMarked
package io.github.gongkai.columns.trade;

import org.jspecify.annotations.NullMarked;

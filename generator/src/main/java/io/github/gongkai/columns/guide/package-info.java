/**
 * The guide to government information (政府信息公开指南, 条例 art. 12): what it must tell, and the block of contacts that is made
 * of the register of units. Reads no file and plans no page.
 */
@NullMarked
package io.github.gongkai.columns.guide;

import org.jspecify.annotations.NullMarked;

/** 重大行政决策 and 意见征集: what catalogues, dossiers and consultations must hold together. Fields are those of the descriptors. */
@NullMarked
package io.github.gongkai.columns.decisions;

import org.jspecify.annotations.NullMarked;

/** 重大建设项目: lists against dossiers, and who still owes which class of information. */
@NullMarked
package io.github.gongkai.columns.projects;

import org.jspecify.annotations.NullMarked;

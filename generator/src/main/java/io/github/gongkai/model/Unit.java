package io.github.gongkai.model;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the register of units (机构).
 *
 * @param id kebab-case name that entries may use for it
 * @param code 统一社会信用代码 or 组织机构代码
 */
public record Unit(
        String id,
        String name,
        @Nullable String code,
        @Nullable String contact,
        @Nullable String address,
        @Nullable String hours) {}

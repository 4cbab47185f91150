package vn.lantoa.service;

import org.jspecify.annotations.Nullable;

/**
 * A choice of services from the register.
 *
 * @param text part of a name or of a code, with marks or without; empty for all
 * @param field empty for all
 * @param level null for all
 * @param essential whether essential ones alone are meant
 * @param link the state of the address; null for any
 * @param abolished whether those that were abolished are meant too
 */
public record ServiceFilter(
        String text,
        String field,
        @Nullable ServiceLevel level,
        boolean essential,
        @Nullable LinkState link,
        boolean abolished) {
    /** All services that are valid. */
    public static final ServiceFilter ALL = new ServiceFilter("", "", null, false, null, false);
}

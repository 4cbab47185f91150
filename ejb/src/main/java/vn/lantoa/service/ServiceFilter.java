package vn.lantoa.service;

import org.jspecify.annotations.Nullable;

/**
 * Filter of services in the register.
 *
 * @param text part of a name or code, with or without diacritics; empty for all
 * @param field empty for all
 * @param level null for all
 * @param essential whether to return only essential services
 * @param link the state of the address; null for any
 * @param abolished whether to include abolished services
 */
public record ServiceFilter(
        String text,
        String field,
        @Nullable ServiceLevel level,
        boolean essential,
        @Nullable LinkState link,
        boolean abolished) {
    /** All valid services. */
    public static final ServiceFilter ALL = new ServiceFilter("", "", null, false, null, false);
}

package vn.lantoa.asset.library;

/**
 * A filter of the library under a name.
 *
 * @param query as in the address of the library, without a position
 */
public record SavedFilter(SavedFilterId id, String name, String query) {}

package vn.lantoa.asset.history;

/**
 * A named filter of the library.
 *
 * @param query the query string of the library's address, without a position
 */
public record SavedFilter(SavedFilterId id, String name, String query) {}

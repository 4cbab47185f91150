package vn.lantoa.web.catalogue;

/**
 * A search result.
 *
 * @param note detail that distinguishes results of the same name; may be empty
 */
public record FoundLine(String href, String name, String note) {}

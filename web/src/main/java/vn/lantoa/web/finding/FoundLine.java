package vn.lantoa.web.finding;

/**
 * A line of the answer.
 *
 * @param note what tells it from others of the name; may be empty
 */
public record FoundLine(String href, String name, String note) {}

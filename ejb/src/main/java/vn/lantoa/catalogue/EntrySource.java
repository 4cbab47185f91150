package vn.lantoa.catalogue;

import java.util.Map;

/**
 * The releases of which entries are read.
 *
 * @param view a view with the columns of {@code public_release}
 * @param reaches the reaches of its rows, as a list of SQL
 * @param may the condition that a row may be shown, entry or other language of one, with {@code %1$s} for the row
 * @param parameters the values of its parameters
 */
public record EntrySource(String view, String reaches, String may, Map<String, Object> parameters) {
    public EntrySource {
        parameters = Map.copyOf(parameters);
    }

    /** The condition on the row of this name. */
    String may(String row) {
        return may.formatted(row);
    }
}

package vn.lantoa.catalogue;

import java.util.Map;

/**
 * Source of the releases whose entries are read.
 *
 * @param view a view with the columns of {@code public_release}
 * @param reaches the reaches of its rows, as an SQL list
 * @param may the SQL condition that a row may be shown, as an entry or as another language of an entry; {@code %1$s} is
 *     the row
 * @param parameters the parameters of this condition
 */
public record EntrySource(String view, String reaches, String may, Map<String, Object> parameters) {
    /** Returns the condition for the row with the given alias. */
    String may(String row) {
        return may.formatted(row);
    }
}

package vn.lantoa.kernel;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Columns of native queries as the words of the house. */
public final class Columns {
    private Columns() {}

    /** A {@code timestamptz} column, however the driver gives it. */
    public static Instant instant(Object column) {
        if (column instanceof OffsetDateTime at) return at.toInstant();
        if (column instanceof Timestamp at) return at.toInstant();
        throw new IllegalArgumentException("not an instant: " + column.getClass());
    }

    /** A {@code timestamptz} column that may be empty. */
    public static @Nullable Instant instantOrNull(@Nullable Object column) {
        return column == null ? null : instant(column);
    }
}

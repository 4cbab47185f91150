package vn.lantoa.kernel;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The conversion of columns of native queries to the types of this code base. */
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

    /** A {@code date} column, however the driver gives it. */
    public static LocalDate day(Object column) {
        if (column instanceof LocalDate day) return day;
        if (column instanceof Date day) return day.toLocalDate();
        throw new IllegalArgumentException("not a day: " + column.getClass());
    }
}

package vn.lantoa.kernel.query;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Conversion of columns to instants and days. */
final class Columns {
    private Columns() {}

    /** Converts a {@code timestamptz} column, in either type the driver may return. */
    static Instant instant(Object column) {
        if (column instanceof OffsetDateTime at) return at.toInstant();
        if (column instanceof Timestamp at) return at.toInstant();
        throw new IllegalArgumentException("not an instant: " + column.getClass());
    }

    /** Converts a {@code date} column, in either type the driver may return. */
    static LocalDate day(Object column) {
        if (column instanceof LocalDate day) return day;
        if (column instanceof Date day) return day.toLocalDate();
        throw new IllegalArgumentException("not a day: " + column.getClass());
    }
}

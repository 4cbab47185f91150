package vn.lantoa.catalogue;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads columns of native queries. */
final class Columns {
    private Columns() {}

    /** The driver's type of a timestamptz differs by how the query was asked. */
    static Instant instant(Object column) {
        return column instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) column).toInstant();
    }
}

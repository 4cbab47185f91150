package vn.lantoa.distribution.published;

import java.util.UUID;

/** The id of a report. */
public record PublishedReportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package vn.lantoa.distribution.published;

import java.util.UUID;

/** Which report. */
public record PublishedReportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

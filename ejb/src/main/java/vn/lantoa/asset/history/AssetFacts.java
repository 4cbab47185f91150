package vn.lantoa.asset.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Immutable fields of an asset. */
public record AssetFacts(
        String id,
        OrganisationLabel organisation,
        String kind,
        String language,
        @Nullable Source source,
        Instant createdAt,
        String createdBy) {
    /** The source of a language variant, and the version of the source that the variant follows. */
    public record Source(String asset, int version) {}
}

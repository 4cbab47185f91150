package vn.lantoa.asset.storage;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * A place that holds certain bytes, as the API returns it.
 *
 * @param version the version's number; null for a file of a draft
 * @param title of the version or draft, if it has one yet
 * @param name of the file there
 * @param broughtBy the officer who added it there
 */
@Schema(name = "PlaceOfBytes")
public record Duplicate(
        @Schema(implementation = String.class) AssetId asset,
        @Nullable Integer version,
        @Nullable String title,
        String role,
        String name,
        String broughtBy,
        Instant since) {}

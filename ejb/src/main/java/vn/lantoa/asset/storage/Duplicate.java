package vn.lantoa.asset.storage;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * A draft or version that contains given bytes, as the API returns it.
 *
 * @param version the version's number; null for a file of a draft
 * @param title the title of the version or draft; possibly empty
 * @param name of the file in the version or draft
 * @param broughtBy the officer who added the file
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

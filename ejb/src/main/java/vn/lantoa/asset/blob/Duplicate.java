package vn.lantoa.asset.blob;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Columns;

/**
 * A place that holds certain bytes.
 *
 * @param version the version's number; none for a file of a draft
 * @param title of the version or draft, if it has one yet
 * @param name of the file there
 * @param broughtBy the officer who added it there
 */
public record Duplicate(
        AssetId asset,
        @Nullable Integer version,
        @Nullable String title,
        String role,
        String name,
        String broughtBy,
        Instant since) {
    static Duplicate of(Object[] row) {
        return new Duplicate(
                new AssetId((UUID) row[0]),
                row[1] == null ? null : ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Columns.instant(row[6]));
    }
}

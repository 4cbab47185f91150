package vn.lantoa.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Assets that contain exactly the same bytes.
 *
 * @param blocked whether the bytes were removed by law or are in quarantine; then there are no copies
 * @param copies the assets, the last withdrawn first
 */
public record SameBytes(boolean blocked, List<StoredCopy> copies) {
    public SameBytes {
        copies = List.copyOf(copies);
    }

    /**
     * Asset that contains the bytes.
     *
     * @param title possibly empty; always empty for withdrawn assets of other organisations
     * @param own whether the asset belongs to one of the actor's organisations
     * @param withdrawnAt the time of the withdrawal; null if the asset was not withdrawn or is public again
     * @param explanation the public explanation of the withdrawal; null like {@code withdrawnAt}
     */
    public record StoredCopy(
            AssetId asset,
            String title,
            String agency,
            String language,
            boolean own,
            @Nullable Instant withdrawnAt,
            @Nullable String explanation) {}
}

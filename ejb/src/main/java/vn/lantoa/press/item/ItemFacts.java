package vn.lantoa.press.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * Facts about a released version that the catalogue entry does not contain.
 *
 * @param changeNote the changes since the previous version; possibly empty
 * @param correction whether an earlier version was published
 * @param takenBack the number of times the asset was withdrawn or expired before this version was published
 * @param changedAt the instant of the last change of its public state
 * @param source the version from which the version was translated; null if it is not a translation
 * @param texts the texts that the inspection extracted from the version's files
 * @param millis the durations in milliseconds, by the SHA-256 of a file or the name of a rendition
 */
record ItemFacts(
        String changeNote,
        boolean correction,
        int takenBack,
        Instant changedAt,
        @Nullable Source source,
        List<FileText> texts,
        Map<String, Long> millis) {
    /**
     * Source of a translation.
     *
     * @param version the item version of the source
     */
    record Source(AssetId asset, int version) {}

    /**
     * Text extracted from a file.
     *
     * @param sha256 the SHA-256 of the file
     */
    record FileText(String role, @Nullable Language language, String sha256, String text) {}
}

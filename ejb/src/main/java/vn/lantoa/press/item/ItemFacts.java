package vn.lantoa.press.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * The facts of an item about a released version beyond the catalogue.
 *
 * @param changeNote the changes since the version before; perhaps empty
 * @param correction whether an earlier version was out before
 * @param takenBack how often the asset was taken back before this version came out
 * @param changedAt when its public state last changed
 * @param source the version it was translated from; null where it was not
 * @param texts the texts that the inspection read out of the version's files
 * @param millis the durations of files and renditions, by role and language or by name
 */
record ItemFacts(
        String changeNote,
        boolean correction,
        int takenBack,
        Instant changedAt,
        @Nullable Source source,
        List<FileText> texts,
        Map<String, Long> millis) {
    ItemFacts {
        texts = List.copyOf(texts);
        millis = Map.copyOf(millis);
    }

    /** @param version as an item of the source says it */
    record Source(AssetId asset, int version) {}

    /** @param sha256 of the file it stands in */
    record FileText(String role, @Nullable Language language, String sha256, String text) {}
}

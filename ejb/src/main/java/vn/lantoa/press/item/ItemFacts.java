package vn.lantoa.press.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Language;

/**
 * What an item says of a released version beyond the catalogue.
 *
 * @param changeNote what changed since the version before; perhaps empty
 * @param correction whether an earlier version was out before
 * @param takenBack how often the asset was taken back before this version came out
 * @param changedAt when what is shown of it last changed
 * @param source what it was translated from; null where it was not
 * @param texts what the inspection read out of the version's files
 * @param millis how long files and renditions play, by role and language or by name
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

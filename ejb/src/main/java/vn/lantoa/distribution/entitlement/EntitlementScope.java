package vn.lantoa.distribution.entitlement;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.Receiver;

/**
 * Scope of an entitlement. An empty set means "all".
 *
 * @param topics codes of the topics vocabulary
 * @param languages BCP 47 tags
 * @param receivers receivers whose renditions are included; general renditions (thumbnails, previews, waveforms) always
 * are
 * @param originals whether the files that agencies uploaded are included; subtitles, transcripts and covers always are
 */
public record EntitlementScope(
        Set<AssetKind> kinds, Set<String> topics, Set<String> languages, Set<Receiver> receivers, boolean originals) {
    /** Scope that covers everything. */
    public static final EntitlementScope EVERYTHING =
            new EntitlementScope(Set.of(), Set.of(), Set.of(), Set.of(), true);

    private static final Set<String> WITH_EVERYTHING = Set.of("SUBTITLES", "TRANSCRIPT", "COVER", "TEXT");

    public EntitlementScope {
        kinds = copy(kinds, AssetKind.class);
        topics = java.util.Collections.unmodifiableSet(new TreeSet<>(topics));
        languages = java.util.Collections.unmodifiableSet(new TreeSet<>(languages));
        receivers = copy(receivers, Receiver.class);
    }

    /**
     * Returns whether the scope covers the asset of the entry, by the same rules as the SQL function {@code entitled}.
     */
    public boolean covers(CatalogueEntry entry) {
        return covers(entry.kind(), entry.language().tag(), entry.texts().topic());
    }

    /** Returns whether the scope covers an asset of the given kind, language and topic. */
    public boolean covers(AssetKind kind, String language, String topic) {
        return holds(kinds, kind) && holds(topics, topic) && holds(languages, language);
    }

    /** Returns whether the scope includes the given file of a covered version. */
    public boolean givesFile(PublicFile file) {
        return originals || WITH_EVERYTHING.contains(file.role());
    }

    /** Returns whether the scope includes the given rendition of a covered version. */
    public boolean givesRendition(PublicFile rendition) {
        // HLS segments count as the HLS rendition itself
        return Receiver.find(rendition.role().startsWith("hls-") ? "hls" : rendition.role())
                .map(receiver -> holds(receivers, receiver))
                .orElse(true);
    }

    private static <T> boolean holds(Set<T> set, T one) {
        return set.isEmpty() || set.contains(one);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return java.util.Collections.unmodifiableSet(copy);
    }
}

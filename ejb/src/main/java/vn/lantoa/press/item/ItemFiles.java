package vn.lantoa.press.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.PathSegment;

/** Builder of the list of a version's files and renditions, with names that are unique within the item. */
final class ItemFiles {
    private final HubAddress address;
    private final CatalogueEntry entry;
    private final ItemFacts facts;
    private final Set<String> names = new HashSet<>();

    ItemFiles(HubAddress address, CatalogueEntry entry, ItemFacts facts) {
        this.address = address;
        this.entry = entry;
        this.facts = facts;
    }

    List<NewsItem.ItemFile> all() {
        var all = new ArrayList<NewsItem.ItemFile>();
        for (var file : entry.files()) all.add(item(file, false, file.sha256().hex()));
        for (var rendition : entry.renditions())
            if (!isStream(rendition)) all.add(item(rendition, true, rendition.role()));
        return all;
    }

    /**
     * Returns whether the rendition is an HLS stream. The segments of a stream refer to each other by their public
     * paths, so that a newsroom cannot use a copy.
     */
    private static boolean isStream(PublicFile rendition) {
        return rendition.role().equals("hls") || rendition.role().startsWith("hls-");
    }

    private NewsItem.ItemFile item(PublicFile file, boolean derived, String durationOf) {
        var href = address.of("/f/" + file.sha256() + "/" + PathSegment.of(file.name()));
        return new NewsItem.ItemFile(name(file), derived, file, href.toString(), millis(file, durationOf));
    }

    private @org.jspecify.annotations.Nullable Long millis(PublicFile file, String durationOf) {
        var plays = file.mediaType().startsWith("video/") || file.mediaType().startsWith("audio/");
        return plays ? facts.millis().get(durationOf) : null;
    }

    private String name(PublicFile file) {
        var language = file.language();
        var wanted = file.role().toLowerCase(Locale.ROOT) + (language == null ? "" : "-" + language.tag());
        var name = wanted;
        for (int i = 2; !names.add(name); i++) name = wanted + "-" + i;
        return name;
    }
}

package vn.lantoa.press.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.PathSegment;

/** Builder of the item of a published version. */
final class Usable {
    private static final Set<String> SPOKEN = Set.of("TRANSCRIPT");
    private static final Set<String> WRITTEN = Set.of("WEB", "MASTER", "PRINT", "TEXT");

    private Usable() {}

    /**
     * Creates the item.
     *
     * @param machineMade whether the version is an unconfirmed machine translation
     * @param outdated whether the source has major changes that the version lacks
     */
    static NewsItem of(
            CatalogueEntry entry, ItemFacts facts, boolean machineMade, boolean outdated, HubAddress address) {
        var files = new ItemFiles(address, entry, facts).all();
        return new NewsItem(
                head(entry, facts, EdNotes.usable(entry, facts, machineMade, outdated)),
                new NewsItem.Times(entry.firstPublishedAt(), facts.changedAt(), null, entry.expiresAt()),
                new NewsItem.Story(
                        entry.kind(),
                        entry.language(),
                        entry.form(),
                        entry.texts(),
                        entry.publisher(),
                        publisherCode(entry.texts().publisher(), entry.organisation()),
                        machineMade),
                files,
                texts(entry, facts, files),
                links(entry, facts));
    }

    private static NewsItem.Head head(CatalogueEntry entry, ItemFacts facts, String note) {
        var mediaTypes = entry.files().isEmpty() ? mediaTypes(entry.renditions()) : mediaTypes(entry.files());
        return new NewsItem.Head(
                entry.asset(),
                ItemClass.of(entry.kind(), mediaTypes),
                ItemStatus.USABLE,
                entry.version() + facts.takenBack(),
                entry.version(),
                facts.correction(),
                note);
    }

    private static List<String> mediaTypes(List<PublicFile> files) {
        return files.stream().map(PublicFile::mediaType).toList();
    }

    /** Returns the code of the issuing agency; the owner's code if none was given. */
    static String publisherCode(String said, String owner) {
        return said.isEmpty() ? owner : said;
    }

    /** Returns the links to the same content in other languages and forms that the reader may know of. */
    private static List<NewsItem.ItemLink> links(CatalogueEntry entry, ItemFacts facts) {
        var links = new ArrayList<NewsItem.ItemLink>();
        var source = facts.source();
        for (var other : entry.languages()) {
            if (source != null && source.asset().equals(other.asset()))
                links.add(
                        0,
                        new NewsItem.ItemLink(
                                NewsItem.Relation.TRANSLATED_FROM,
                                other.asset(),
                                source.version(),
                                other.language(),
                                other.title()));
            else
                links.add(new NewsItem.ItemLink(
                        NewsItem.Relation.TRANSLATION, other.asset(), null, other.language(), other.title()));
        }
        return links;
    }

    /**
     * Returns the officer's own text, transcripts, and text extracted from the files. Extracted texts are included only
     * for the given files.
     */
    private static List<NewsItem.ItemText> texts(CatalogueEntry entry, ItemFacts facts, List<NewsItem.ItemFile> files) {
        var texts = new ArrayList<NewsItem.ItemText>();
        var own = entry.texts().text();
        if (!own.isBlank()) texts.add(new NewsItem.ItemText(NewsItem.ItemText.MAIN, entry.language(), own));
        var given = files.stream().map(one -> one.file().sha256().hex()).collect(Collectors.toSet());
        var readable = facts.texts().stream()
                .filter(text -> given.contains(text.sha256()) && !text.text().isBlank())
                .toList();
        readable.stream()
                .filter(text -> SPOKEN.contains(text.role()))
                .forEach(text -> texts.add(text(NewsItem.ItemText.TRANSCRIPT, text, entry.language())));
        readable.stream()
                .filter(text -> WRITTEN.contains(text.role()))
                .limit(1)
                .forEach(text -> texts.add(text(NewsItem.ItemText.EXTRACTED, text, entry.language())));
        return texts;
    }

    private static NewsItem.ItemText text(String role, ItemFacts.FileText text, Language otherwise) {
        return new NewsItem.ItemText(role, text.language() == null ? otherwise : text.language(), text.text());
    }

    /** Builder of the list of a version's files and renditions, with names that are unique within the item. */
    static final class ItemFiles {
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
            for (var file : entry.files())
                all.add(item(file, false, file.sha256().hex()));
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
            var plays =
                    file.mediaType().startsWith("video/") || file.mediaType().startsWith("audio/");
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
}

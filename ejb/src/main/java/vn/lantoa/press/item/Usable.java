package vn.lantoa.press.item;

import java.util.List;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;

/** The item of what is out. */
final class Usable {
    private Usable() {}

    /**
     * @param machineMade whether a machine translated it and nobody has confirmed it
     * @param outdated whether its source says something else by now
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
                ItemTexts.of(entry, facts, files),
                ItemLinks.of(entry, facts));
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

    /** The code of the agency that issues it: the owner where none was said. */
    static String publisherCode(String said, String owner) {
        return said.isEmpty() ? owner : said;
    }
}

package vn.lantoa.press.item;

import java.util.List;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;

/** Builder of the item of a published version. */
final class Usable {
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

    /** Returns the code of the issuing agency; the owner's if none was given. */
    static String publisherCode(String said, String owner) {
        return said.isEmpty() ? owner : said;
    }
}

package vn.lantoa.press.item;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.storage.BlobChecksums;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/**
 * Lays out a press kit: the files of several public assets, each in its own folder, with a text page of contents,
 * publishers and terms of use. Nothing is written to disk; stored files are read only when the kit is sent.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PackKit {
    /** Version of the kit layout. Must be changed when kits of the same files are built differently. */
    private static final String EDITION = "kit 1";

    private static final List<String> PICTURES = List.of("preview", "poster");

    @Inject
    KitPage page;

    @Inject
    BlobStorage storage;

    @Inject
    BlobChecksums checksums;

    /**
     * Contents of a kit.
     *
     * @param name the file name, without extension
     * @param path the path of the page that the kit belongs to
     * @param entries the entries, in the order of the kit
     */
    public record Contents(String name, String path, String title, String summary, List<CatalogueEntry> entries) {}

    /**
     * Lays out the kit.
     *
     * @throws NotFound if there are no entries
     */
    public PackItem.Package call(Contents contents) {
        if (contents.entries().isEmpty()) throw new NotFound("press kit " + contents.name());
        var names = new PlaceNames();
        var lines = new ArrayList<KitPage.Line>();
        var stored = new ArrayList<ZipEntryPlan>();
        for (var entry : contents.entries()) {
            var folder = names.place("", folder(entry)) + "/";
            lines.add(page.line(entry, folder));
            files(entry).map(file -> stored(folder, file, names)).forEach(stored::add);
        }
        var index = ZipEntryPlan.of("DOC-TRUOC.txt", page.of(contents, lines));
        var entries = Stream.concat(Stream.of(index), stored.stream()).toList();
        var at = at(contents.entries());
        var layout = new ZipLayout(entries, at);
        return new PackItem.Package(
                ZipEntryPlan.tag(EDITION, entries, at),
                index.sha256(),
                contents.name() + ".zip",
                layout.length(),
                layout::open);
    }

    /** Returns the files of an entry, and a preview picture if the entry has one. */
    private static Stream<PublicFile> files(CatalogueEntry entry) {
        var picture = PICTURES.stream()
                .flatMap(name -> entry.rendition(name).stream())
                .limit(1);
        return Stream.concat(entry.files().stream(), picture);
    }

    private ZipEntryPlan stored(String folder, PublicFile file, PlaceNames names) {
        return new ZipEntryPlan(
                names.place(folder, file.name()),
                file.bytes(),
                checksums.crc32(file.sha256()),
                file.sha256(),
                (from, length) -> storage.openRange(file.sha256(), from, length));
    }

    private static String folder(CatalogueEntry entry) {
        var title = entry.texts().title();
        var some = title.codePoints()
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return entry.language().tag() + " - " + some;
    }

    private static Instant at(List<CatalogueEntry> entries) {
        return entries.stream()
                .map(CatalogueEntry::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}

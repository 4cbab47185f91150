package vn.lantoa.press.item;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import vn.lantoa.asset.storage.BlobChecksums;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;

/**
 * Lays out the package of one item: texts, terms of use, the item in both formats, all files that the reader may have,
 * and a manifest. Writes nothing to disk; stored files are read only when the package is sent.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PackItem {
    /** Media type of a package. */
    public static final String MEDIA_TYPE = "application/zip";

    /** Version of the package layout. Must be changed when packages of the same files are built differently. */
    private static final String EDITION = "package 1";

    @Inject
    PackageTexts texts;

    @Inject
    BlobStorage storage;

    @Inject
    BlobChecksums checksums;

    /**
     * Package that can be sent.
     *
     * @param tag a hash that changes whenever any byte of the package changes
     * @param manifest the hash of the manifest inside, which lists all other files
     */
    public record Package(Sha256 tag, Sha256 manifest, String name, long length, Bytes source) {
        /** Opens {@code part} bytes starting at {@code from}, to be closed by the caller. */
        public InputStream open(long from, long part) {
            return source.open(from, part);
        }
    }

    /**
     * Lays out the package.
     *
     * @throws NotFound if the item is announced or withdrawn and therefore has no package
     */
    public Package call(NewsItem item) {
        var story = item.story();
        if (!item.isUsable() || story == null) throw new NotFound("package of " + item.uri());
        var files = PackedFiles.of(item);
        var written = texts.of(item, story, files);
        var stored = files.stream().map(this::stored).toList();
        var entries = new ArrayList<ZipEntryPlan>();
        var manifest = ZipEntryPlan.of("manifest.json", PackageManifest.of(item, written, stored, files));
        entries.add(manifest);
        entries.addAll(written);
        entries.addAll(stored);
        var layout = new ZipLayout(entries, item.times().versionCreated());
        return new Package(
                ZipEntryPlan.tag(EDITION, entries, item.times().versionCreated()),
                manifest.sha256(),
                name(item),
                layout.length(),
                layout::open);
    }

    private ZipEntryPlan stored(PackedFile file) {
        var kept = file.item().file();
        return new ZipEntryPlan(
                file.place(),
                kept.bytes(),
                checksums.crc32(kept.sha256()),
                kept.sha256(),
                (from, length) -> storage.openRange(kept.sha256(), from, length));
    }

    private static String name(NewsItem item) {
        return item.head().asset().value() + "-v" + item.head().version() + ".zip";
    }
}

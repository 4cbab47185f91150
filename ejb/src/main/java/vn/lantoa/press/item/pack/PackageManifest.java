package vn.lantoa.press.item.pack;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.press.item.NewsItem;

/**
 * The manifest of a package, with the SHA-256 of each file but the manifest itself. Members stay in this order; what is
 * null is left out.
 */
@JsonbPropertyOrder({"format", "id", "version", "assetVersion", "versionCreated", "files"})
record PackageManifest(int format, String id, int version, int assetVersion, Instant versionCreated, List<File> files) {
    /**
     * The text of the manifest, to be read by people as well.
     *
     * @param written what was written for the package
     * @param stored what was taken from the store; {@code files} says what each is
     */
    static String of(NewsItem item, List<ZipEntryPlan> written, List<ZipEntryPlan> stored, List<PackedFile> files) {
        var manifest = new PackageManifest(
                1,
                item.uri(),
                item.head().version(),
                item.head().assetVersion(),
                item.times().versionCreated(),
                Stream.concat(
                                written.stream().map(File::written),
                                IntStream.range(0, stored.size())
                                        .mapToObj(at -> File.stored(stored.get(at), files.get(at))))
                        .toList());
        return HubJson.writeIndented(manifest).strip() + "\n";
    }

    /** A file of the package; of one that was taken from the store, what it is. */
    @JsonbPropertyOrder({"path", "bytes", "sha256", "part", "name", "originalName", "mediaType", "language"})
    record File(
            String path,
            long bytes,
            Sha256 sha256,
            @Nullable String part,
            @Nullable String name,
            @Nullable String originalName,
            @Nullable String mediaType,
            @Nullable String language) {
        static File written(ZipEntryPlan entry) {
            return new File(entry.name(), entry.length(), entry.sha256(), null, null, null, null, null);
        }

        static File stored(ZipEntryPlan entry, PackedFile file) {
            var kept = file.item().file();
            var language = kept.language();
            return new File(
                    entry.name(),
                    entry.length(),
                    entry.sha256(),
                    file.part(),
                    file.item().name(),
                    kept.name(),
                    kept.mediaType(),
                    language == null ? null : language.tag());
        }
    }
}

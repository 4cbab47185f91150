package vn.lantoa.press.item;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;

/**
 * Manifest of a package, with the SHA-256 of each file except the manifest itself. Members keep this order and null
 * members are omitted.
 */
@JsonbPropertyOrder({"format", "id", "version", "assetVersion", "versionCreated", "files"})
record PackageManifest(int format, String id, int version, int assetVersion, Instant versionCreated, List<File> files) {
    /**
     * Returns the manifest as indented JSON, so that people can read it as well.
     *
     * @param written the files that were written for the package
     * @param stored the files from the object store, in the order of {@code files}
     * @param files the details of the stored files
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

    /** File of the package; a file from the object store has further details. */
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

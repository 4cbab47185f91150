package vn.lantoa.press.item.pack;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import vn.lantoa.press.item.NewsItem;

/** The manifest of a package, with the SHA-256 of each file but the manifest itself. */
final class PackageManifest {
    private PackageManifest() {}

    /**
     * @param written what was written for the package
     * @param stored what was taken from the store; {@code files} says what each is
     */
    static String of(NewsItem item, List<ZipEntryPlan> written, List<ZipEntryPlan> stored, List<PackedFile> files) {
        var list = Json.createArrayBuilder();
        written.forEach(entry -> list.add(entry(entry)));
        for (int i = 0; i < stored.size(); i++) list.add(file(entry(stored.get(i)), files.get(i)));
        var manifest = Json.createObjectBuilder()
                .add("format", 1)
                .add("id", item.uri())
                .add("version", item.head().version())
                .add("assetVersion", item.head().assetVersion())
                .add("versionCreated", item.times().versionCreated().toString())
                .add("files", list)
                .build();
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(manifest);
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder entry(ZipEntryPlan entry) {
        return Json.createObjectBuilder()
                .add("path", entry.name())
                .add("bytes", entry.length())
                .add("sha256", entry.sha256().hex());
    }

    private static JsonObjectBuilder file(JsonObjectBuilder entry, PackedFile file) {
        var kept = file.item().file();
        entry.add("part", file.part())
                .add("name", file.item().name())
                .add("originalName", kept.name())
                .add("mediaType", kept.mediaType());
        var language = kept.language();
        return language == null ? entry : entry.add("language", language.tag());
    }
}

package vn.lantoa.asset;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.Sha256;

/**
 * Seal of a version: its public texts and files as RFC 8785 JSON with a format number, and the SHA-256 of that JSON.
 * Working notes are excluded. Files are sorted by role, language and name, so that the seal does not depend on the
 * order of uploads.
 */
record Seal(PublicTexts texts, List<SealedFile> files, String json, Sha256 sha256) {
    /** Incremented whenever the sealed content or its format changes. */
    public static final int FORMAT = 1;

    /** Seals these texts and files of this asset. */
    public static Seal of(Asset asset, PublicTexts texts, List<SealedFile> files) {
        var ordered = files.stream().sorted(ORDER).toList();
        var json = canonical(Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("asset", asset.id().toString())
                .add("kind", asset.kind().slug())
                .add("language", asset.language().tag())
                .add("texts", TextsJson.write(texts))
                .add("files", write(ordered)));
        return new Seal(texts, ordered, json, Sha256.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static final Comparator<SealedFile> ORDER = Comparator.comparing(SealedFile::role)
            .thenComparing(
                    file -> file.language() == null ? "" : file.language().tag())
            .thenComparing(SealedFile::name)
            .thenComparing(file -> file.sha256().hex());

    /** Returns the files in the order of the seal. */
    static List<GatheredFile> inOrder(List<GatheredFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(GatheredFile::file, ORDER))
                .toList();
    }

    private static JsonArrayBuilder write(List<SealedFile> files) {
        var array = Json.createArrayBuilder();
        for (var file : files) {
            var object = Json.createObjectBuilder()
                    .add("role", file.role().slug())
                    .add("name", file.name())
                    .add("mediaType", file.mediaType())
                    .add("bytes", file.bytes())
                    .add("sha256", file.sha256().hex());
            var language = file.language();
            if (language != null) object.add("language", language.tag());
            array.add(object);
        }
        return array;
    }

    private static String canonical(JsonObjectBuilder object) {
        return new String(CanonicalJson.of(object.build()), StandardCharsets.UTF_8);
    }
}

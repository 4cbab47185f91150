package vn.lantoa.web.asset.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.upload.FileLabel;
import vn.lantoa.asset.upload.FileName;
import vn.lantoa.asset.upload.UploadView;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Slug;

/** Metadata of a file: the pairs of {@code Upload-Metadata}, or the query parameters of an upload in one request. */
record UploadMetadata(Map<String, String> pairs) {
    /** Parses a header such as {@code filename dMOqbi5wZGY=,role bWFzdGVy}; a key may have no value. */
    static UploadMetadata parse(@Nullable String header) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : header == null ? new String[0] : header.split(",")) {
            var words = pair.strip().split(" +", 2);
            if (!words[0].isEmpty()) pairs.put(words[0], words.length < 2 ? "" : decode(words[1].strip()));
        }
        return new UploadMetadata(pairs);
    }

    private static String decode(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            // strict decoding: malformed UTF-8 would otherwise become question marks
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new Rejected("metadata-malformed", Issues.of(Tus.METADATA, "metadata-malformed"));
        }
    }

    /** Returns the {@code Upload-Metadata} header of an existing upload, in the format of tus clients. */
    static String of(UploadView upload) {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("filename", upload.file().name());
        pairs.put("filetype", upload.file().mediaType());
        pairs.put("asset", upload.asset().toString());
        pairs.put("role", upload.file().role());
        if (upload.file().language() != null)
            pairs.put("language", upload.file().language());
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + " "
                        + Base64.getEncoder().encodeToString(pair.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
    }

    AssetId asset() {
        return AssetId.parse(required("asset"));
    }

    FileLabel label() {
        var name = new FileName(find("filename").or(() -> find("name")).orElse(""));
        var role = Slug.find(FileRole.class, required("role"))
                .orElseThrow(() -> new Rejected("role-not-known", Issues.of("role", "not-known")));
        var language = find("language").map(Language::new).orElse(null);
        return new FileLabel(
                role, language, name, find("filetype").or(() -> find("type")).orElse(""));
    }

    /** Returns the file's SHA-256 as stated by the client, if any. */
    @Nullable Sha256 claim() {
        return find("sha256")
                .map(hex -> new Sha256(hex.toLowerCase(java.util.Locale.ROOT)))
                .orElse(null);
    }

    private String required(String key) {
        return find(key).orElseThrow(() -> new Rejected("metadata-missing", Issues.of(key, "missing")));
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(pairs.get(key)).filter(value -> !value.isBlank());
    }
}

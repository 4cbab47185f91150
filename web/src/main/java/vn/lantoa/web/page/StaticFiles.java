package vn.lantoa.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.Gzipped;

/** Static files of the web interface, each read once: style sheet, scripts, pictures and WebJars. */
@ApplicationScoped
class StaticFiles {
    /** Query parameter with the content hash. */
    static final String VERSION = "v";

    private static final int HASH_DIGITS = 16;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json");

    @Inject
    ServletContext servlet;

    private final Map<String, StaticFile> read = new ConcurrentHashMap<>();

    /**
     * A file, plain and compressed; both are the same if compression does not help.
     *
     * @param tag tag of the plain bytes
     */
    record StaticFile(String type, byte[] plain, byte[] packed, String tag) {
        static StaticFile of(String type, byte[] bytes) {
            var packed = new Gzipped(true).bytes(bytes);
            return new StaticFile(
                    type,
                    bytes,
                    packed.length < bytes.length ? packed : bytes,
                    Sha256.of(bytes).hex());
        }

        boolean isPacked() {
            return packed.length < plain.length;
        }

        /** Returns the content hash that addresses use. */
        String version() {
            return tag.substring(0, HASH_DIGITS);
        }
    }

    /** Returns the file with the given path; null if it does not exist or has no supported type. */
    @Nullable StaticFile find(String path) {
        return read.computeIfAbsent(path, this::load);
    }

    /** Returns the address with the content hash, so that clients can cache the file forever. */
    String address(String path) {
        var file = find(path);
        return file == null ? path : path + "?" + VERSION + "=" + file.version();
    }

    private @Nullable StaticFile load(String path) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null || path.contains("..")) return null;
        try (var stream = open(path)) {
            return stream == null ? null : StaticFile.of(type, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    // a library may be in the WAR or shared in the EAR; the class path contains both
    private @Nullable InputStream open(String path) {
        return path.startsWith("/webjars/")
                ? StaticFiles.class.getClassLoader().getResourceAsStream("META-INF/resources" + path)
                : servlet.getResourceAsStream(path);
    }
}

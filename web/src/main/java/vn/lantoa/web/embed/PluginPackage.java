package vn.lantoa.web.embed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import vn.lantoa.kernel.Sha256;

/**
 * A portal plugin as a ZIP package of the build.
 *
 * @param software {@code nukeviet} or {@code wordpress}
 * @param version version stated in the package
 * @param sha256 hash of the package
 */
record PluginPackage(String software, String version, Sha256 sha256, ByteBuffer zip) {
    private static final int HEAD = 8192;

    /** Version in NukeViet's {@code config.ini}: {@code version="1.0.00"}. */
    private static final Pattern NUKEVIET = Pattern.compile("(?m)^\\s*version\\s*=\\s*\"([\\w.-]{1,20})\"");

    /** Version in the comment by which WordPress recognises a plugin: {@code Version: 1.0.0}. */
    private static final Pattern WORDPRESS =
            Pattern.compile("(?m)^[ \\t/*#@]*Plugin Name:(?s:.*?)^[ \\t/*#@]*Version:\\s*([\\w.-]{1,20})");

    /** Returns the package with the given bytes; empty if none of its files states a version. */
    static Optional<PluginPackage> of(String software, byte[] zip) throws IOException {
        var version = version(zip);
        return version.map(one -> new PluginPackage(software, one, Sha256.of(zip), ByteBuffer.wrap(zip)));
    }

    /** Opens the given range of the bytes. */
    InputStream open(long from, long length) {
        return new ByteArrayInputStream(zip.array(), (int) from, (int) length);
    }

    /** Returns the file name: {@code lantoa-nukeviet-1.0.00.zip}. */
    String name() {
        return "lantoa-" + software + "-" + version + ".zip";
    }

    private static Optional<String> version(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var pattern = pattern(entry.getName());
                if (pattern.isEmpty()) continue;
                var match = pattern.get().matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
                if (match.find()) return Optional.of(match.group(1));
            }
            return Optional.empty();
        }
    }

    private static Optional<Pattern> pattern(String file) {
        if (file.equals("config.ini")) return Optional.of(NUKEVIET);
        return file.matches("[^/]+/[^/]+\\.php") ? Optional.of(WORDPRESS) : Optional.empty();
    }
}

package vn.lantoa.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The plugin as an administrator uploads it. */
final class PluginZip {
    private static final Path SOURCES =
            Path.of("../web/cms-plugins/wordpress/src").toAbsolutePath().normalize();
    private static final String VERSION = "1.0.0";

    private PluginZip() {}

    /** Of what is in the sources now, said to be of this version. */
    static Path of(Path folder, String version) throws IOException {
        var zip = folder.resolve("lantoa-wordpress-" + version + ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var paths = Files.walk(SOURCES)) {
            for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new ZipEntry(SOURCES.relativize(path).toString().replace('\\', '/')));
                out.write(bytes(path, version));
                out.closeEntry();
            }
        }
        return zip;
    }

    private static byte[] bytes(Path path, String version) throws IOException {
        if (!path.endsWith("lantoa.php")) return Files.readAllBytes(path);
        return Files.readString(path).replace(VERSION, version).getBytes(StandardCharsets.UTF_8);
    }
}

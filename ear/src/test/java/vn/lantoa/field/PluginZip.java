package vn.lantoa.field;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The packages of plugins as an administrator uploads them. */
final class PluginZip {
    private static final Path SOURCES =
            Path.of("../web/cms-plugins").toAbsolutePath().normalize();

    private PluginZip() {}

    /** The package for WordPress of the present sources, with this version. */
    static Path wordpress(Path folder, String version) throws IOException {
        var files = sources("wordpress");
        files.computeIfPresent("lantoa/lantoa.php", (path, text) -> replaced(text, "1.0.0", version));
        return pack(folder.resolve("lantoa-wordpress-" + version + ".zip"), files);
    }

    /** The package for NukeViet, likewise. */
    static Path nukeviet(Path folder, String version) throws IOException {
        var files = sources("nukeviet");
        for (var file : new String[] {"config.ini", "modules/lantoa/version.php"})
            files.computeIfPresent(file, (path, text) -> replaced(text, "1.0.00", version));
        return pack(folder.resolve("lantoa-nukeviet-" + version + ".zip"), files);
    }

    /** An empty module for NukeViet, to see the portal's own messages on installing and removing one. */
    static Path idle(Path folder) throws IOException {
        return pack(
                folder.resolve("trial-nukeviet.zip"),
                Map.of(
                        "config.ini",
                        bytes(
                                """
                                [extension]
                                id="0"
                                type="module"
                                name="trial"
                                version="1.0.00"

                                [author]
                                name="Trial"
                                email="trial@example.vn"

                                [note]
                                text="Nothing"
                                """),
                        "modules/trial/version.php",
                        bytes(
                                """
                                <?php
                                $module_version = ['name' => 'Trial', 'modfuncs' => 'main', 'is_sysmod' => 0, 'virtual' => 0,
                                    'version' => '1.0.00', 'date' => 'Wednesday, November 25, 2026 9:00:00 AM GMT+07:00',
                                    'author' => 'Trial', 'note' => '', 'uploads_dir' => [$module_upload]];
                                """),
                        "modules/trial/functions.php",
                        bytes("<?php\ndefine('NV_IS_MOD_TRIAL', true);\n"),
                        "modules/trial/funcs/main.php",
                        bytes(
                                """
                                <?php
                                $page_title = 'Trial';
                                $contents = 'Trial';
                                include NV_ROOTDIR . '/includes/header.php';
                                echo nv_site_theme($contents);
                                include NV_ROOTDIR . '/includes/footer.php';
                                """),
                        "modules/trial/language/vi.php",
                        bytes("<?php\n$lang_module['main'] = 'Trial';\n")));
    }

    private static Map<String, byte[]> sources(String system) throws IOException {
        var root = SOURCES.resolve(system).resolve("src");
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList())
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return files;
    }

    private static byte[] replaced(byte[] text, String version, String by) {
        return bytes(new String(text, StandardCharsets.UTF_8).replace(version, by));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Packs without entries for folders, which NukeViet treats as malicious. */
    private static Path pack(Path zip, Map<String, byte[]> files) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                var out = new ZipOutputStream(file)) {
            for (var entry : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return zip;
    }
}

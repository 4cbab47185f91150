package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lantoa.system.ShippedComponent.Place;

/**
 * Compares the third-party components in this product with the list: none may be unlisted, and none may have an unknown
 * licence. Uses no network.
 */
class ShippedComponentsIT {
    /** The accepted licences, each with its reason unless obvious. */
    private static final List<String> LICENCES = List.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "MIT",
            "MIT-0",
            "SAX-PD",
            "W3C",
            // of fonts, which keep their name and are not sold alone
            "OFL-1.1",
            // as unmodified libraries, each a jar that can be replaced
            "CDDL-1.0",
            "CPL-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "GPL-2.0-only WITH Classpath-exception-2.0",
            "LGPL-2.0-only",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "MPL-1.1",
            "MPL-2.0",
            // of the server: annotations, and a parser within its modules
            "CC-BY-2.5",
            "LicenseRef-Indiana-1.1.1",
            // ffmpeg, a program beside the hub that can be omitted, and one of three choices of an encoding detector
            "GPL-3.0-or-later",
            // it allows reading RAR
            "LicenseRef-UnRar");

    /** The archive of the templates, which contains third-party fonts. */
    private static final String TEMPLATES = "lantoa-content-templates";

    private static final List<ShippedComponent> LISTED = ShippedComponent.listed();

    private static final Map<Place, String> SHIPPED = new HashMap<>();

    @BeforeAll
    static void look() throws IOException {
        lookAtTheServer(Path.of(System.getProperty("server.home")));
        try (var ear = Files.newInputStream(Path.of(System.getProperty("product.ear")))) {
            lookAtTheApplication(ear);
        }
    }

    @Test
    void every_shipped_file_was_reviewed() {
        var unknown = new HashMap<>(SHIPPED);
        LISTED.forEach(component -> unknown.remove(component.found()));

        assertThat(unknown).as("shipped, and in no line of components.tsv").isEmpty();
    }

    @Test
    void every_listed_file_is_shipped() {
        assertThat(LISTED)
                .filteredOn(component -> !SHIPPED.containsKey(component.found()))
                .isEmpty();
    }

    @Test
    void has_only_accepted_licences() {
        assertThat(LISTED)
                .allSatisfy(component ->
                        assertThat(LICENCES).as(component.coordinates()).containsAll(component.licences()));
    }

    @Test
    void each_line_records_its_review() {
        assertThat(LISTED).allSatisfy(component -> {
            assertThat(component.coordinates()).matches("[^:\\s]+:[^:\\s]+:[^:\\s]+");
            // as included in the bill of materials
            assertThat(component.considered()).isNotBlank().doesNotContain("\"", "\\");
        });
        assertThat(LISTED).extracting(ShippedComponent::found).doesNotHaveDuplicates();
    }

    private static void lookAtTheServer(Path server) throws IOException {
        try (var files = Files.walk(server)) {
            for (var file : files.filter(ShippedComponentsIT::isOfOthers).toList())
                add(
                        file.startsWith(server.resolve("lantoa")) ? "tools" : "wildfly",
                        file.toString(),
                        Files.readAllBytes(file));
        }
    }

    private static void lookAtTheApplication(InputStream ear) throws IOException {
        var modules = entries(
                ear,
                name -> name.equals("lantoa-web.war")
                        || name.contains(TEMPLATES)
                        || name.startsWith("lib/") && !name.contains("lantoa-"));
        var war = Objects.requireNonNull(modules.remove("lantoa-web.war"));
        var templates = modules.keySet().stream()
                .filter(name -> name.contains(TEMPLATES))
                .findFirst()
                .orElseThrow();
        var fonts = Objects.requireNonNull(modules.remove(templates));
        entries(new ByteArrayInputStream(fonts), name -> name.endsWith(".ttf"))
                .forEach((name, bytes) -> add("ear", name, bytes));
        modules.forEach((name, bytes) -> add("ear", name, bytes));
        entries(new ByteArrayInputStream(war), ShippedComponentsIT::isOfOthersInTheWar)
                .forEach((name, bytes) -> add(name.endsWith(".jar") ? "ear" : "web", name, bytes));
    }

    private static void add(String place, String name, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            SHIPPED.put(new Place(place, HexFormat.of().formatHex(digest)), name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOfOthers(Path file) {
        return file.toString().endsWith(".jar") || file.endsWith(Path.of("lantoa", "ffmpeg"));
    }

    private static boolean isOfOthersInTheWar(String name) {
        return name.endsWith(".jar") || name.startsWith("assets/vendor/") && !name.endsWith("/LICENSE");
    }

    private static Map<String, byte[]> entries(InputStream archive, Predicate<String> wanted) throws IOException {
        var found = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (!entry.isDirectory() && wanted.test(entry.getName()))
                    found.put(entry.getName(), zip.readAllBytes());
        }
        return found;
    }
}

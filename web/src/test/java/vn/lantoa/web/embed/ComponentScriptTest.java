package vn.lantoa.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages reference the script by number and hash, so the content of a published number never changes. */
class ComponentScriptTest {
    private static final Path FILES = Path.of("src/main/webapp/assets/embed");
    private static final Pattern NAME = Pattern.compile("lantoa-(\\d+)\\.js");

    @Test
    void published_versions_keep_their_hash_and_changes_get_a_new_version() throws IOException {
        assertThat(present()).isEqualTo(published());
    }

    @Test
    void the_newest_version_is_offered() throws IOException {
        var newest = published().keySet().stream().max(Comparator.comparing(Integer::valueOf));

        assertThat(newest).contains(ComponentScript.NEWEST);
    }

    private static Map<String, String> published() throws IOException {
        try (var file = ComponentScriptTest.class.getResourceAsStream("component-hashes.txt")) {
            var hashes = new TreeMap<String, String>();
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(words -> hashes.put(words[0], words[1]));
            return hashes;
        }
    }

    private static Map<String, String> present() throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.list(FILES)) {
            for (var file : files.toList()) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) hashes.put(name.group(1), ComponentScript.integrity(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}

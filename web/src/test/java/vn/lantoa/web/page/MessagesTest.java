package vn.lantoa.web.page;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.MetadataField;

/** The messages of the pages are complete in both languages, and there is one for every code of the hub. */
class MessagesTest {
    private static final Path WORDS = Path.of("src/main/resources/vn/lantoa/web");
    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF/pages");
    private static final List<Path> SOURCES = List.of(Path.of("../ejb/src/main/java"), Path.of("src/main/java"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưạ-ỹĂÂĐÊÔƠƯ]");

    private final Messages vietnamese = Messages.in("vi");
    private final Messages english = Messages.in("en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keys()).isEqualTo(vietnamese.keys());
    }

    @Test
    void fills_in_the_same_values_in_both_languages() {
        for (var key : vietnamese.keys())
            assertThat(placeholders(english.text(key))).as(key).isEqualTo(placeholders(vietnamese.text(key)));
    }

    @Test
    void a_value_that_looks_like_a_place_stays_as_it_is() {
        var two = vietnamese.keys().stream()
                .filter(key -> vietnamese.text(key).contains("{0}")
                        && vietnamese.text(key).contains("{1}"))
                .findFirst()
                .orElseThrow();

        assertThat(vietnamese.text(two, "a{1}$1\\", "b")).contains("a{1}$1\\").contains("b");
    }

    @Test
    void english_messages_contain_no_vietnamese() {
        assertThat(english.keys())
                .filteredOn(key -> VIETNAMESE.matcher(english.text(key)).find())
                .isEmpty();
    }

    @Test
    void keys_are_unique_over_all_stages() throws IOException {
        for (var language : UiLanguage.ALL) {
            var owners = new HashMap<String, Path>();
            for (var file : files(WORDS, "messages_" + language + ".properties"))
                for (var key : keys(file))
                    assertThat(owners.put(key, file)).as(key + " in " + file).isNull();
        }
    }

    @Test
    void has_a_message_for_every_issue() throws IOException {
        var pairs = Pattern.compile("(?:Issues\\.of|Issue\\.of|\\.when)\\([^;]*?\"[\\w.-]*\",\\s*\"([a-z0-9-]+)\"");
        assertThat(missing("issue.", found(pairs))).isEmpty();
    }

    @Test
    void has_a_message_for_every_conflict() throws IOException {
        assertThat(missing("problem.", found(Pattern.compile("new Conflict\\(\\s*\"([a-z-]+[a-z])\""))))
                .isEmpty();
    }

    @Test
    void has_a_message_for_every_audit_action() throws IOException {
        var recorded = Pattern.compile("audit\\.record\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\"");
        assertThat(missing("audit.did.", found(recorded))).isEmpty();
    }

    @Test
    void has_a_label_for_every_subject_and_detail_of_the_audit_log() throws IOException {
        var things = new TreeSet<String>();
        var details = new TreeSet<String>();
        for (var statement : found(Pattern.compile("audit\\.record\\(([^;]*)\\);"))) {
            Pattern.compile("\"([a-z-]+):\"").matcher(statement).results().forEach(one -> things.add(one.group(1)));
            Pattern.compile("\"([A-Za-z0-9]+)\",")
                    .matcher(statement.substring(Math.max(0, statement.indexOf("Map.of"))))
                    .results()
                    .forEach(one -> details.add(one.group(1)));
        }
        // the organisation comes first, by its name only; others are objects
        details.removeAll(List.of("organisation", "hub", "evidence"));
        assertThat(missing("audit.thing.", things)).isEmpty();
        assertThat(missing("audit.detail.", details)).isEmpty();
    }

    @Test
    void has_a_message_for_every_key_used_by_pages() throws IOException {
        var named = Pattern.compile("\\bm\\(\"([a-z][\\w.-]*[\\w])\"[,)]");
        for (var page : files(PAGES, ".ftlh"))
            assertThat(named.matcher(Files.readString(page)).results().map(found -> found.group(1)))
                    .as(page.toString())
                    .allMatch(vietnamese::has);
    }

    @Test
    void has_a_label_for_every_metadata_field() {
        assertThat(MetadataField.values()).extracting(MetadataField::labelKey).allMatch(vietnamese::has);
        assertThat(MetadataField.FACTS)
                .extracting(field -> "asset." + field.key())
                .allMatch(vietnamese::has);
    }

    @Test
    void explains_stored_rejection_codes_in_sentences() {
        assertThat(vietnamese.refusal("closesAt|order-window-long|31\npartner|no-sms-outlet"))
                .containsExactly(
                        "Gửi đến: quá 31 ngày sau giờ bắt đầu",
                        "Doanh nghiệp viễn thông: không phải đối tác gửi tin nhắn");
        assertThat(english.refusal("not-out-for-everyone")).noneMatch(line -> line.contains("not-out"));
        assertThat(vietnamese.refusal("list: empty")).containsExactly("list: empty");
        assertThat(vietnamese.refusal("")).isEmpty();
    }

    private Set<String> missing(String prefix, Set<String> codes) {
        assertThat(codes).as("codes for " + prefix).hasSizeGreaterThan(10);
        return codes.stream().filter(code -> !vietnamese.has(prefix + code)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        var codes = new TreeSet<String>();
        for (var root : SOURCES)
            for (var file : files(root, ".java"))
                pattern.matcher(Files.readString(file)).results().forEach(one -> codes.add(one.group(1)));
        return codes;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(one -> one.group()).collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return Map.copyOf(properties).keySet().stream().map(String.class::cast).collect(toCollection(TreeSet::new));
    }

    private static List<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(end)).toList();
        }
    }
}

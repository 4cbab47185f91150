package vn.lantoa.web.page;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
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
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Source;
import vn.lantoa.coverage.Strength;
import vn.lantoa.coverage.declared.DeclarationKind;
import vn.lantoa.coverage.declared.DeclarationState;
import vn.lantoa.coverage.declared.EntryKind;
import vn.lantoa.coverage.photo.SightingReason;
import vn.lantoa.coverage.portal.AlarmOffice;
import vn.lantoa.coverage.portal.FindLine;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.coverage.portal.VisitOutcome;
import vn.lantoa.distribution.wire.Medium;
import vn.lantoa.embed.sighting.SightingLine;
import vn.lantoa.kernel.Slug;
import vn.lantoa.place.PlaceEffect;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.PlanDifference;
import vn.lantoa.plan.Use;
import vn.lantoa.report.Contradiction;
import vn.lantoa.report.ReportState;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.snapshot.Finding;
import vn.lantoa.report.snapshot.SnapshotCheck;
import vn.lantoa.service.LinkState;
import vn.lantoa.service.ServiceEffect;
import vn.lantoa.service.ServiceLevel;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.SmsEncoding;

/** The messages of the pages are complete in both languages, and there is one for every code of the hub. */
class MessagesTest {
    private static final Path WORDS = Path.of("src/main/resources/vn/lantoa/web");
    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF/pages");
    private static final List<Path> SOURCES = List.of(Path.of("../ejb/src/main/java"), Path.of("src/main/java"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăâđêôơưạ-ỹĂÂĐÊÔƠƯ]");

    /** Message key prefixes that pages complete with a constant's slug, with those constants. */
    private static final Map<String, Set<? extends Slug>> CONSTANTS = Map.ofEntries(
            Map.entry("alarm.office.", EnumSet.allOf(AlarmOffice.class)),
            Map.entry("declaration-state.", EnumSet.allOf(DeclarationState.class)),
            Map.entry("declaration.amount.", EnumSet.allOf(DeclarationKind.class)),
            Map.entry("declaration.kind.", EnumSet.allOf(DeclarationKind.class)),
            Map.entry("entry.kind.", EnumSet.allOf(EntryKind.class)),
            Map.entry("evidence-state.", EnumSet.allOf(EvidenceState.class)),
            Map.entry("evidence.amount.", EnumSet.allOf(Use.class)),
            Map.entry("find-reason.", EnumSet.allOf(FindReason.class)),
            Map.entry("find-state.", EnumSet.allOf(FindState.class)),
            Map.entry("hole.", EnumSet.allOf(ReadinessIssue.class)),
            Map.entry("medium.", EnumSet.allOf(Medium.class)),
            Map.entry("place.effect.", EnumSet.allOf(PlaceEffect.class)),
            Map.entry("plan.change.", EnumSet.allOf(PlanDifference.Change.class)),
            Map.entry("plan.part.", EnumSet.allOf(PlanDifference.Part.class)),
            Map.entry("plan.rule.", EnumSet.allOf(Indicator.Rule.class)),
            Map.entry("plan.source.", EnumSet.allOf(Indicator.Source.class)),
            // a problem is shown by its own words
            Map.entry("rehearsal.what.", EnumSet.complementOf(EnumSet.of(RehearsalEvent.FAULT))),
            Map.entry("report-state.", EnumSet.allOf(ReportState.class)),
            // only texts of consolidated reports are offered
            Map.entry("proofs.lead.", EnumSet.allOf(ReportStep.class)),
            Map.entry("report.offer.", EnumSet.complementOf(EnumSet.of(ReportStep.UNITS))),
            Map.entry("report.point.", EnumSet.allOf(Contradiction.Kind.class)),
            Map.entry("report.step.", EnumSet.allOf(ReportStep.class)),
            Map.entry("service.effect.", EnumSet.allOf(ServiceEffect.class)),
            Map.entry("service.level.", EnumSet.allOf(ServiceLevel.class)),
            Map.entry("service.link.", EnumSet.allOf(LinkState.class)),
            Map.entry("sighting.reason.", EnumSet.allOf(SightingReason.class)),
            Map.entry("sightings.way.", EnumSet.allOf(SightingLine.Way.class)),
            Map.entry("sms.encoding.", EnumSet.allOf(SmsEncoding.class)),
            Map.entry("sms.form.", EnumSet.allOf(MessageForm.class)),
            Map.entry("snapshot.fault.", EnumSet.allOf(Finding.Fault.class)),
            Map.entry("snapshot.place.", EnumSet.allOf(SnapshotCheck.Place.class)),
            Map.entry("source.", EnumSet.allOf(Source.class)),
            Map.entry("standing.", EnumSet.allOf(FindLine.VersionStanding.class)),
            Map.entry("strength.", EnumSet.allOf(Strength.class)),
            Map.entry("use.", EnumSet.allOf(Use.class)),
            Map.entry("visit-outcome.", EnumSet.allOf(VisitOutcome.class)));

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
    void numbers_have_separators_and_days_have_the_day_first() {
        assertThat(vietnamese.text("measure-unit.days", 12_345)).isEqualTo("12.345 ngày");
        assertThat(english.text("measure-unit.days", 12_345.5)).startsWith("12,345.5 ");
        assertThat(vietnamese.text("measure-unit.days", "2026")).isEqualTo("2026 ngày");
        assertThat(vietnamese.text("coverage.as-on", "2026-12-01"))
                .contains("01/12/2026")
                .doesNotContain("2026-12");
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
    void has_words_for_every_constant_that_pages_show() throws IOException {
        var completed = Pattern.compile("\\bm\\(\"([\\w.-]+)\" \\+ [\\w.()]+\\.slug\\(\\)");
        var prefixes = new TreeSet<String>();
        for (var page : files(PAGES, ".ftlh"))
            completed.matcher(Files.readString(page)).results().forEach(found -> prefixes.add(found.group(1)));

        assertThat(CONSTANTS).containsOnlyKeys(prefixes);
        CONSTANTS.forEach((prefix, constants) ->
                assertThat(constants).extracting(one -> prefix + one.slug()).allMatch(vietnamese::has));
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

package vn.lantoa.system.embargo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;

/** One version in each hidden state, and one public version. */
final class Preparation {
    /** The states of the releases, as the officers see them. */
    static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("approved", ""),
            Map.entry("planned", "PLANNED"),
            Map.entry("embargoed", "EMBARGOED"),
            Map.entry("cancelled", "CANCELLED"),
            Map.entry("expired", "EXPIRED"),
            Map.entry("superseded", "WITHDRAWN"),
            Map.entry("notice", "WITHDRAWN"),
            Map.entry("recall", "WITHDRAWN"),
            Map.entry("law", "WITHDRAWN"),
            Map.entry("replaced", "WITHDRAWN"),
            Map.entry("variant", "EMBARGOED"),
            Map.entry("gonevariant", "WITHDRAWN"));

    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Work open;
    private final Map<String, List<String>> common;

    private Preparation(Work.Crew crew, URI hub) {
        open = Work.begin(crew, "open");
        STATES.keySet().stream()
                .filter(state -> !state.endsWith("variant"))
                .forEach(state -> works.put(state, Work.begin(crew, state)));
        open.submitted();
        works.values().forEach(Work::submitted);
        works.put("variant", open.variant("variant", "en").submitted());
        works.put("gonevariant", open.variant("gonevariant", "km").submitted());
        open.approved().released(Map.of());
        works.values().forEach(Work::approved);
        common = common(hub, open);
    }

    static Preparation at(URI hub) {
        var made = new Preparation(crew(hub), hub);
        made.release();
        made.takeBack();
        made.work("expired").await("EXPIRED");
        return made;
    }

    /** The three officers of the demo at this hub. */
    static Work.Crew crew(URI hub) {
        return new Work.Crew(officer(hub, "canbo"), officer(hub, "duyet"), officer(hub, "phathanh"));
    }

    /** The parameter values that lead to nothing hidden, in a walk about this one version. */
    static Map<String, List<String>> around(URI hub, Work work) {
        return common(hub, work);
    }

    /** The hidden versions. */
    List<Hidden> hidden() {
        return works.values().stream().map(work -> work.hidden(common)).toList();
    }

    /** The public version. */
    Hidden open() {
        return open.hidden(common);
    }

    /** The present states of the releases. */
    Map<String, String> states() {
        var states = new TreeMap<String, String>();
        works.forEach((state, work) -> states.put(state, work.releaseState()));
        return states;
    }

    private Work work(String state) {
        return Objects.requireNonNull(works.get(state));
    }

    private static HubClient officer(URI hub, String login) {
        return DemoOfficers.at(hub, login);
    }

    private void release() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var tomorrow = now.plus(1, ChronoUnit.DAYS).toString();
        work("planned").released(Map.of("at", tomorrow));
        work("embargoed").released(Map.of("embargoUntil", tomorrow));
        work("variant").released(Map.of("embargoUntil", tomorrow));
        work("cancelled").released(Map.of("at", tomorrow)).calledOff();
        work("expired").released(Map.of("expiresAt", now.plusSeconds(5).toString()));
        for (var state : List.of("superseded", "notice", "recall", "law", "replaced", "gonevariant"))
            work(state).released(Map.of());
        work("superseded").next("successor").submitted().approved().released(Map.of());
    }

    private void takeBack() {
        for (var state : List.of("superseded", "notice", "gonevariant"))
            work(state).takenBack(Json.createObjectBuilder().add("kind", "notice"));
        work("recall").takenBack(Json.createObjectBuilder().add("kind", "recall"));
        work("law").takenBack(Json.createObjectBuilder().add("kind", "remove-by-law"));
        work("replaced")
                .takenBack(Json.createObjectBuilder().add("kind", "replace").add("replacement", open.asset));
    }

    /** The parameter values that lead to nothing hidden. */
    private static Map<String, List<String>> common(URI hub, Work open) {
        var nothing = UUID.randomUUID().toString();
        return Map.ofEntries(
                Map.entry("public", List.of(open.asset)),
                Map.entry(
                        "hub",
                        List.of(URLEncoder.encode(hub.resolve("/").toString().replaceAll("/$", ""), UTF_8))),
                Map.entry("position", List.of("1", "2")),
                Map.entry("reportYear", List.of("2026")),
                Map.entry("reportUnit", List.of("so-khcn")),
                Map.entry("reportStep", List.of("department", "committee")),
                Map.entry("documentKind", List.of("docx", "pdf", "xlsx", "csv")),
                Map.entry("organisation", List.of(Outsider.organisation(officer(hub, "quantri"), "so-khcn"))),
                Map.entry("nothing", List.of(nothing)),
                Map.entry("officer", List.of(nothing)),
                Map.entry("change", List.of("rename", "merge", "split", "abolish")),
                Map.entry("snapshotFormat", List.of("1", "2")),
                Map.entry("sitemapPart", List.of("all", "0", "f")),
                Map.entry("archive", List.of("1", "2")),
                Map.entry("static", List.of("lantoa.css", "uploader.js")),
                Map.entry("library", List.of("nothing.js")),
                Map.entry("language", List.of("vi")),
                Map.entry("format", List.of("vtt", "srt")),
                Map.entry("feedFormat", List.of("atom", "rss", "json")),
                Map.entry("calendarFormat", List.of("ics", "json")),
                Map.entry("bulletinPlace", List.of("radio")),
                Map.entry("soundFormat", List.of("mp3", "wav")),
                Map.entry(
                        "feed",
                        List.of("all", "kind-infographic", "lang-vi", "lang-en", "topic-III.1", "org-so-khcn")));
    }
}

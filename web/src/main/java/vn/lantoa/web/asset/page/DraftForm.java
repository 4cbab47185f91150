package vn.lantoa.web.asset.page;

import jakarta.ws.rs.FormParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.asset.lineage.LineageSpec;
import vn.lantoa.asset.lineage.Significance;
import vn.lantoa.kernel.Issues;
import vn.lantoa.web.request.RequestParsing;

/** The form of a draft as a browser sends it: always whole, so that an unticked value is removed. */
public class DraftForm {
    @FormParam("lockVersion")
    @Nullable String lockVersion;

    /** The step after saving: {@code seal}, or nothing. */
    @FormParam("then")
    @Nullable String then;

    @FormParam("title")
    @Nullable String title;

    @FormParam("description")
    @Nullable String description;

    @FormParam("topic")
    @Nullable String topic;

    @FormParam("audience")
    @Nullable List<String> audience;

    @FormParam("publisher")
    @Nullable String publisher;

    @FormParam("creator")
    @Nullable String creator;

    @FormParam("license")
    @Nullable String license;

    @FormParam("credit")
    @Nullable String credit;

    @FormParam("rights")
    @Nullable String rights;

    @FormParam("aiUse")
    @Nullable String aiUse;

    @FormParam("digitalSourceType")
    @Nullable String digitalSourceType;

    @FormParam("alternativeText")
    @Nullable String alternativeText;

    @FormParam("text")
    @Nullable String text;

    @FormParam("planTasks")
    @Nullable List<String> planTasks;

    @FormParam("procedureCodes")
    @Nullable String procedureCodes;

    @FormParam("consentNote")
    @Nullable String consentNote;

    @FormParam("note")
    @Nullable String note;

    @FormParam("significance")
    @Nullable String significance;

    @FormParam("changeNote")
    @Nullable String changeNote;

    @FormParam("madeFrom")
    @Nullable Integer madeFrom;

    /** An unticked box is absent from the form. */
    @FormParam("machineMade")
    boolean machineMade;

    LineageSpec lineage() {
        return new LineageSpec(
                madeFrom,
                RequestParsing.optional("significance", significance, Significance.class),
                changeNote,
                machineMade);
    }

    /** True if the refused fields are those of the version to be sealed, which no draft keeps. */
    boolean isMeantBy(Issues issues) {
        return issues.list().stream().anyMatch(issue -> Set.of("significance", "changeNote", "madeFrom", "machineMade")
                .contains(issue.field()));
    }

    /** The fields of the version to be sealed, as a query, for the page that is shown again. */
    String lineageQuery() {
        return "?significance=" + encoded(significance) + "&changeNote=" + encoded(changeNote);
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }

    @FormParam("focus")
    @Nullable String focus;

    @FormParam("usableUntil")
    @Nullable String usableUntil;

    long typedOn() {
        return RequestParsing.lockVersion(lockVersion);
    }

    boolean seals() {
        return "seal".equals(then);
    }

    DraftChange change() {
        return new DraftChange(
                title,
                description,
                topic,
                orNone(audience),
                publisher,
                creator,
                license,
                credit,
                rights,
                RequestParsing.optional("aiUse", aiUse, DraftForm::findAiUse),
                digitalSourceType,
                alternativeText,
                text,
                orNone(planTasks),
                lines(procedureCodes),
                consentNote,
                note,
                focus,
                usableUntil);
    }

    private static java.util.Optional<AiUse> findAiUse(String text) {
        return Stream.of(AiUse.values())
                .filter(use -> use.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private static @Nullable List<String> lines(@Nullable String text) {
        return text == null
                ? null
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}

package vn.lantoa.web.asset.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Records;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.WrittenTime;

/** The form of a draft as sent by a browser. The form is always complete, so that an unticked box removes its value. */
final class DraftForm {
    private DraftForm() {}

    /** Returns true if any issue concerns the lineage of the version to be sealed, which drafts do not store. */
    static boolean isAboutLineage(Issues issues) {
        return issues.list().stream().anyMatch(issue -> Set.of("significance", "changeNote", "madeFrom", "machineMade")
                .contains(issue.field()));
    }

    /** Returns the change of the draft's stored fields. */
    static DraftChange change(HttpServletRequest typed) {
        return Records.named(DraftChange.class, name -> switch (name) {
            case "aiUse" -> RequestParsing.optional(name, typed.getParameter(name), AiUse.class);
            case "audience", "planTasks" -> all(typed.getParameterValues(name));
            case "procedureCodes" -> lines(typed.getParameter(name));
            case "usableUntil" -> isoDay(typed.getParameter(name));
            default -> typed.getParameter(name);
        });
    }

    /** Returns a typed day in ISO form. Returns any other text unchanged, so that the rules of the draft reject it. */
    private static @Nullable String isoDay(@Nullable String typed) {
        return typed == null
                ? null
                : WrittenTime.findDay(typed).map(LocalDate::toString).orElse(typed);
    }

    /** Returns the values of a group of boxes; null means that no box is ticked. */
    private static List<String> all(String @Nullable [] values) {
        return values == null ? List.of() : List.of(values);
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

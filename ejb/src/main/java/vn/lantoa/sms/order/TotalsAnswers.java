package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Templates;

/** Texts of the hub's answers to a table of totals. */
@ApplicationScoped
class TotalsAnswers {
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)].*");

    @Inject
    Templates templates;

    /**
     * Fault of a table.
     *
     * @param line its line number; empty for the whole table
     */
    public record Fault(String line, String code, List<String> params) {
        static Fault of(Issue issue) {
            var line = LINE.matcher(issue.field());
            return new Fault(line.matches() ? line.group(1) : "", issue.code(), issue.params());
        }
    }

    String refusal(TotalsFile file, Problem refused) {
        var faults = refused instanceof Rejected rejected
                ? rejected.issues().list().stream().map(Fault::of).toList()
                : List.of(new Fault("", refused.type(), List.of()));
        return templates.render("sms/totals/refused.ftl", Map.of("file", file.name(), "faults", faults));
    }

    String receipt(TotalsFile file) {
        return templates.render("sms/totals/taken.ftl", Map.of("file", file.name()));
    }
}

package vn.lantoa.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.web.page.Messages;

/** Writes audit log entries as CSV, with the labels of the page and the references of the log. */
final class AuditCsv {
    private final Csv csv = new Csv(
            "at", "actor", "actor_name", "action", "action_name", "object", "object_name", "organisation", "details");
    private final Messages words;

    AuditCsv(Messages words) {
        this.words = words;
    }

    void add(List<AuditEntryView> entries) {
        for (var entry : entries)
            csv.line(
                    entry.at().toString(),
                    entry.actor(),
                    entry.actorName(),
                    entry.action(),
                    words.text("audit.did." + entry.action()),
                    entry.object().reference(),
                    entry.object().text(),
                    entry.organisation().text(),
                    entry.details().stream()
                            .map(detail -> detail.kind() + "=" + detail.reference())
                            .collect(Collectors.joining("; ")));
    }

    String text() {
        return csv.text();
    }
}

package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.audit.OrderAuditWalk;
import vn.lantoa.audit.ReadAuditLog;
import vn.lantoa.audit.VerifyAuditLog;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.request.CurrentActor;

/** The page of the audit log, for auditors. */
@Path("/console/audit")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AuditPages {
    private static final int MOST_EXPORTED = 10_000;

    @Inject
    ReadAuditLog read;

    @Inject
    VerifyAuditLog verify;

    @Inject
    OrderAuditWalk order;

    @Inject
    AuditNames names;

    @Inject
    CurrentActor current;

    @Inject
    ZoneId zone;

    @Inject
    UiLanguage language;

    @GET
    public Page entries(@BeanParam AuditForm form) {
        var page = read.call(current.actor(), form.query(zone), form.cursor());
        return Page.of("audit/entries.ftlh")
                .with("entries", names.views(page.entries()))
                .with("organisations", names.organisations())
                .with("actions", names.actions())
                .with("filter", form.chosen())
                .with("export", form.address("/console/audit/export.csv", null))
                .with("next", page.next() == null ? "" : form.address("/console/audit", page.next()))
                .with("first", form.cursor() == null ? "" : form.address("/console/audit", null));
    }

    /** Exports the filtered entries as CSV (RFC 4180), newest first, limited to what spreadsheets handle well. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    public Response export(@BeanParam AuditForm form) {
        var csv = csv();
        var cursor = form.cursor();
        int count = 0;
        do {
            var page = read.call(current.actor(), form.query(zone), cursor);
            add(names.views(page.entries()), csv, Messages.in(language.tag()));
            count += page.entries().size();
            cursor = page.next();
        } while (cursor != null && count < MOST_EXPORTED);
        return Attachment.csv(csv.text(), "nhat-ky.csv");
    }

    static Csv csv() {
        return new Csv(
                "at",
                "actor",
                "actor_name",
                "action",
                "action_name",
                "object",
                "object_name",
                "organisation",
                "details");
    }

    /** Adds entries, with labels as on the page and references as in the log. */
    static void add(List<AuditEntryView> entries, Csv csv, Messages words) {
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

    @GET
    @Path("verification")
    public Page verification() {
        return Page.of("audit/verification.ftlh").with("report", verify.call(current.actor()));
    }

    /** Returns the fragment with the state of the verification, which the page polls. */
    @GET
    @Path("verification/progress")
    public Response progress() {
        return Page.of("audit/verification-report.ftlh")
                .with("report", verify.call(current.actor()))
                .shown();
    }

    @POST
    @Path("verification")
    public Response order() {
        order.call(current.actor());
        return Page.seeOther("/console/audit/verification");
    }
}

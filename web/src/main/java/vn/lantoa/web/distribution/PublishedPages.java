package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.distribution.wire.ImportPublished;
import vn.lantoa.distribution.wire.Medium;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.UnicodeText;

/**
 * The pages of publication reports. Partners report by form or table, and withdraw wrong reports; officers see the
 * reports about an asset.
 */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PublishedPages {
    private static final String HERE = "/partner/published";
    private static final int KIBIBYTES = 1024;

    @Inject
    Visitor visitor;

    @Inject
    PublishedReportForm reportForm;

    @Inject
    TypedForm form;

    @Inject
    PageWords words;

    @Inject
    ZoneId zone;

    @GET
    @Path("console/assets/{id}/published")
    public Page show(@PathParam("id") String id) {
        return Page.of("distribution/published.ftlh")
                .with("asset", id)
                .with("reports", reportForm.list(form.actor(), null, id));
    }

    @GET
    @Path(HERE)
    public Response list() {
        return visitor.page(page());
    }

    @POST
    @Path(HERE)
    public Response report() {
        return visitor.done(() -> reportForm.report(visitor.actor(), typed()), HERE, this::page);
    }

    @POST
    @Path(HERE + "/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response importTable(List<EntityPart> parts) {
        return visitor.answer(
                () -> {
                    var csv = UnicodeText.sent(parts, "file", KIBIBYTES);
                    var trial = parts.stream().anyMatch(part -> part.getName().equals("trial"));
                    int lines = reportForm.importTable(visitor.actor(), null, csv, trial);
                    return visitor.page(page().with("lines", lines).with("trial", trial));
                },
                this::page);
    }

    @GET
    @Path(HERE + "/template.csv")
    @Produces("text/csv")
    public Response template() {
        return Attachment.csv("\uFEFF" + ImportPublished.TEMPLATE, "da-dang.csv");
    }

    @POST
    @Path(HERE + "/{report}/withdraw")
    public Response withdraw(@PathParam("report") UUID report) {
        return visitor.done(() -> reportForm.withdraw(visitor.actor(), report, form.text("reason")), HERE, this::page);
    }

    private Page page() {
        return Page.of("distribution/own/published.ftlh")
                .with("reports", reportForm.list(visitor.actor(), null, null))
                .with("media", words.choices("medium.", Medium.values()))
                .with("withdrawing", form.text("report"));
    }

    private EvidenceJson.New typed() {
        var version = form.text("version");
        if (!version.matches("\\d{0,6}")) throw new Rejected(Issues.of("version", "not-a-number"));
        return new EvidenceJson.New(
                asset(form.text("asset")),
                version.isEmpty() ? null : Integer.valueOf(version),
                orNull(form.text("medium")),
                form.text("address"),
                form.text("slot"),
                form.findMoment("at")
                        .map(at -> at.atZone(zone).toInstant().toString())
                        .orElse(null),
                form.text("note"),
                null);
    }

    private static @Nullable String asset(String text) {
        var id = AssetId.findIn(text);
        return id.isPresent() ? id.get().toString() : orNull(text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

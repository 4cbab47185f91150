package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.report.snapshot.VerifySnapshot;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.LargeFiles;

/** The page that checks the uploaded file of a frozen report. */
@Path(SnapshotPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SnapshotPages {
    static final String PATH = ReportListPages.PATH + "/snapshots";
    private static final Page PAGE = Page.of("report/snapshots.ftlh");

    @Inject
    VerifySnapshot verify;

    @Inject
    TypedForm form;

    @GET
    public Page blank() {
        return form.empty(PAGE);
    }

    /** Checks the file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@LargeFiles List<EntityPart> parts) {
        return form.answer(
                () -> form.empty(PAGE.with("check", verify.call(form.actor(), file(parts))))
                        .shown(),
                () -> PAGE);
    }

    private static InputStream file(List<EntityPart> parts) {
        // a form without a chosen file sends one part without a file name
        return parts.stream()
                .filter(part -> part.getName().equals("file"))
                .filter(part -> !part.getFileName().orElse("").isEmpty())
                .findFirst()
                .orElseThrow(() -> new Rejected(Issues.of("file", "one-file")))
                .getContent();
    }
}

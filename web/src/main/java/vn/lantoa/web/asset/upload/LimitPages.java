package vn.lantoa.web.asset.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.upload.ReadUploadLimits;
import vn.lantoa.asset.upload.SetUploadLimit;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.organisation.Options;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of upload limits: maximum file sizes, and the storage of organisations. */
@Path("/console/operation/limits")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LimitPages {
    /**
     * Pattern with up to nine digits before the decimal point and three after it, so that the number of bytes fits a
     * {@code long}.
     */
    private static final String GIGABYTES = "\\d{1,9}([.,]\\d{1,3})?";

    private static final BigDecimal BYTES = BigDecimal.valueOf(1_000_000_000);

    @Inject
    ReadUploadLimits read;

    @Inject
    SetUploadLimit set;

    @Inject
    Options options;

    @Inject
    TypedForm form;

    @GET
    public Page limits() {
        return form.empty(page());
    }

    @POST
    public Response set() {
        return form.done(
                () -> set.call(
                        new SetUploadLimit.NewLimit(
                                form.text("kind"), form.text("organisation"), bytes(form.text("bytes"))),
                        form.actor()),
                "/console/operation/limits",
                this::page);
    }

    private Page page() {
        return Page.of("asset/limits.ftlh")
                .with("limits", read.call(form.actor()))
                .with("organisations", options.codes());
    }

    private static @Nullable Long bytes(String gigabytes) {
        if (gigabytes.isEmpty()) return null;
        if (!gigabytes.matches(GIGABYTES)) throw new Rejected(Issues.of("bytes", "not-a-number"));
        return new BigDecimal(gigabytes.replace(',', '.')).multiply(BYTES).longValueExact();
    }
}

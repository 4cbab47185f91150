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
import java.util.Map;
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
    private static final String TEMPLATE = "asset/limits.ftlh";

    /**
     * Pattern with up to nine digits before the point and three after it, so that the number of bytes fits a
     * {@code long}.
     */
    private static final String GIGABYTES = "\\d{1,9}([.,]\\d{1,3})?";

    private static final BigDecimal BYTES = BigDecimal.valueOf(1_000_000_000);

    @Inject
    ReadUploadLimits read;

    @Inject
    SetUploadLimit set;

    @Inject
    LimitWords words;

    @Inject
    Options options;

    @Inject
    TypedForm form;

    @GET
    public Page limits() {
        return form.empty(TEMPLATE, model());
    }

    @POST
    public Response set() {
        return form.done(
                () -> {
                    var limit = words.limit(form.text("kind"), form.text("organisation"));
                    set.call(new SetUploadLimit.Command(limit, bytes(form.text("bytes")), form.actor()));
                },
                "/console/operation/limits",
                TEMPLATE,
                this::model);
    }

    private Map<String, ?> model() {
        return Map.of("limits", read.call(form.actor()), "organisations", options.codes());
    }

    private static @Nullable Long bytes(String gigabytes) {
        if (gigabytes.isEmpty()) return null;
        if (!gigabytes.matches(GIGABYTES)) throw new Rejected(Issues.of("bytes", "not-a-number"));
        return new BigDecimal(gigabytes.replace(',', '.')).multiply(BYTES).longValueExact();
    }
}

package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.distribution.delivery.EndByLink;
import vn.lantoa.distribution.recall.AcknowledgeByLink;
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.SecretAddress;
import vn.lantoa.web.page.TypedForm;

/**
 * The pages that links in e-mails open without sign-in: acknowledgement of a recall, and end of a digest subscription.
 * GET only shows the recall or a button, so that programs that follow links change nothing. POST acknowledges the
 * recall or ends the subscription; a mail program may send it too (RFC 8058, one click). A link opens only one recall
 * or subscription. Its secret is in the query string, which is not logged.
 */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LetterLinkPages {
    private static final String TEMPLATE = "distribution/letter-end.ftlh";

    @Inject
    ReadOwnRecalls read;

    @Inject
    AcknowledgeByLink acknowledge;

    @Inject
    AcknowledgementForm said;

    @Inject
    TypedForm form;

    @Inject
    EndByLink end;

    @GET
    @Path("recalls/acknowledgement")
    public Response show(@QueryParam("link") @DefaultValue("") String link) {
        return SecretAddress.of(form.empty(page(link)).shown());
    }

    @POST
    @Path("recalls/acknowledgement")
    public Response acknowledge() {
        var link = form.raw("link");
        return SecretAddress.of(form.answer(
                () -> {
                    acknowledge.call(new RandomToken(link), said.read());
                    return Page.seeOther(there(link));
                },
                () -> page(link)));
    }

    private static String there(String link) {
        return "/recalls/acknowledgement?link=" + URLEncoder.encode(link, StandardCharsets.UTF_8);
    }

    private Page page(String link) {
        var own = read.find(new RandomToken(link)).orElseThrow(() -> new NotFound("recall of this link"));
        return Page.of("distribution/recall-link.ftlh")
                .with("withdrawn", own.withdrawn())
                .with("row", own.receipt())
                .with("link", link)
                .with("now", said.now());
    }

    @GET
    @Path("letters/end")
    @Operation(hidden = true)
    public Response showEnd(@QueryParam("link") @DefaultValue("") String link) {
        return page(link, false);
    }

    @POST
    @Path("letters/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response end(@QueryParam("link") @DefaultValue("") String link) {
        end.call(link);
        return page(link, true);
    }

    private static Response page(String link, boolean ended) {
        return SecretAddress.of(new Page(TEMPLATE, Map.of("link", link, "ended", ended)).shown());
    }
}

package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import vn.lantoa.distribution.recall.AcknowledgeByLink;
import vn.lantoa.distribution.recall.ReadOwnRecalls;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.SecretAddress;
import vn.lantoa.web.page.TypedForm;

/**
 * The page behind the link in a recall letter, without sign-in. GET only shows the recall, so that programs that follow
 * links change nothing; POST acknowledges it. The link opens only one recall. The secret is in the query string, which
 * is not logged.
 */
@Path("/recalls/acknowledgement")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RecallLinkPages {
    @Inject
    ReadOwnRecalls read;

    @Inject
    AcknowledgeByLink acknowledge;

    @Inject
    AcknowledgementForm said;

    @Inject
    TypedForm form;

    @GET
    public Response show(@QueryParam("link") @DefaultValue("") String link) {
        return SecretAddress.of(form.empty(page(link)).shown());
    }

    @POST
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
}

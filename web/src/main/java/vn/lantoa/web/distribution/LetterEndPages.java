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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.lantoa.distribution.delivery.EndByLink;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.SecretAddress;

/**
 * The page that unsubscribes from letters without sign-in. GET only shows a button, so that programs that follow links
 * change nothing. POST unsubscribes; it is sent by the button or by a mail program (RFC 8058, one click).
 */
@Path("/letters/end")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LetterEndPages {
    private static final String TEMPLATE = "distribution/letter-end.ftlh";

    @Inject
    EndByLink end;

    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam("link") @DefaultValue("") String link) {
        return page(link, false);
    }

    @POST
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

package vn.lantoa.web.press;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.press.websub.AskWebSub;
import vn.lantoa.web.problem.QuotaAnswer;

/** The WebSub hub (W3C Recommendation) of the public feeds, open to everyone whose callback confirms the request. */
@RequestScoped
@Path("/hub")
@Tag(name = "press")
public class HubResource {
    private static final int A_MINUTE = 60;

    @Inject
    AskWebSub ask;

    @Inject
    QuotaAnswer refuse;

    @Inject
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(
            summary = "Subscribe to a public feed, or end that (WebSub)",
            description = "`hub.mode` (`subscribe`, `unsubscribe`), `hub.callback`, `hub.topic` (the `rel=self` of a"
                    + " feed), `hub.lease_seconds` (ten days unless said, at most thirty), `hub.secret` (at most 199"
                    + " bytes). The callback is asked at once whether it wants this; it must answer 2xx with"
                    + " `hub.challenge` as its body.",
            operationId = "askHub")
    @APIResponse(responseCode = "202", description = "The callback will be asked")
    @APIResponse(responseCode = "429", description = "Too many requests within a minute")
    public Response ask(
            @FormParam("hub.mode") @DefaultValue("") String mode,
            @FormParam("hub.callback") @DefaultValue("") String callback,
            @FormParam("hub.topic") @DefaultValue("") String topic,
            @FormParam("hub.lease_seconds") @DefaultValue("") String leaseSeconds,
            @FormParam("hub.secret") @DefaultValue("") String secret) {
        var taken = ask.call(new AskWebSub.Command(
                mode, callback, topic, leaseSeconds, new Secret(secret), new ClientAddress(request.getRemoteAddr())));
        return taken ? Response.accepted().build() : refuse.of("hub", A_MINUTE);
    }
}

package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.platform.SecurityContact;

/** The security.txt file (RFC 9116) with the contact for vulnerability reports, if the operator has set one. */
@RequestScoped
@Path(SecurityTxt.PATH)
@Tag(name = "catalogue")
public class SecurityTxt {
    static final String PATH = "/.well-known/security.txt";
    private static final String AN_HOUR = "public, max-age=3600";

    @Inject
    SecurityContact contact;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "To whom a weakness of this hub is reported",
            description = "RFC 9116; 404 where the operator has named nobody.",
            operationId = "readSecurityContact")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = MediaType.TEXT_PLAIN))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response file() {
        if (!contact.isKnown()) throw new NotFound("security contact");
        return Response.ok(contact.file(address.of(PATH), clock.instant()), MediaType.TEXT_PLAIN + ";charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
                .build();
    }
}

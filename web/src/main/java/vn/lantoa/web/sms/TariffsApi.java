package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.order.RemoveTariff;
import vn.lantoa.sms.order.SetTariff;
import vn.lantoa.sms.order.Tariffs;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of a telecom company's tariffs: read by officers, set by hub-wide administrators. */
@Path("/api/v1/partners/{partner}/tariffs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "partners")
public class TariffsApi {
    @PathParam("partner")
    UUID partner = new UUID(0, 0);

    @Inject
    Tariffs queries;

    @Inject
    SetTariff set;

    @Inject
    RemoveTariff remove;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "What the company asks for its messages, the latest tariff first",
            description = "Each holds from its day on until the next does. For officers.",
            operationId = "listPartnerTariffs")
    @APIResponse(responseCode = "200", description = "The tariffs")
    public List<TariffJson> list() {
        return TariffJson.of(queries.get(new PartnerId(partner), current.actor()), queries.today());
    }

    @PUT
    @Path("{validFrom}")
    @Operation(
            summary = "Writes down what the company asks from a day on",
            description = "In place of what was written down for the same day. The partner must have the outlet `sms`.",
            operationId = "setPartnerTariff")
    @APIResponse(responseCode = "200", description = "The tariffs as they are now")
    public List<TariffJson> set(@PathParam("validFrom") String validFrom, TariffJson.Prices prices) {
        var day = RequestParsing.required("validFrom", validFrom, RequestParsing::day);
        var gsm7 = TariffJson.required("gsm7", prices.gsm7());
        var ucs2 = TariffJson.required("ucs2", prices.ucs2());
        set.call(new SetTariff.Command(new PartnerId(partner), day, gsm7, ucs2, current.actor()));
        return list();
    }

    @DELETE
    @Path("{validFrom}")
    @Operation(
            summary = "Strikes a tariff that was written down by mistake",
            description = "The one before it holds on. What was struck is in the audit log.",
            operationId = "removePartnerTariff")
    @APIResponse(responseCode = "204", description = "Struck")
    public void remove(@PathParam("validFrom") String validFrom) {
        var day = RequestParsing.required("validFrom", validFrom, RequestParsing::day);
        remove.call(new PartnerId(partner), day, current.actor());
    }
}

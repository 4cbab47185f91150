package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.lantoa.embed.pairing.MakePairingCode;
import vn.lantoa.embed.pairing.ReadPairedPortals;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of a partner's paired portals. It creates a pairing code for another portal, which is shown only once. */
@Path("/console/partners/{partner}/pairing")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PairingPages {
    @PathParam("partner")
    UUID partner = new UUID(0, 0);

    @Inject
    ReadPairedPortals read;

    @Inject
    MakePairingCode make;

    @Inject
    HubAddress address;

    @Inject
    TypedForm form;

    @GET
    public Page show() {
        return form.empty(page());
    }

    @POST
    public Response make() {
        return form.answer(
                () -> {
                    var made = make.call(form.actor(), new PartnerId(partner));
                    return form.empty(page().with("code", made.code())).shown();
                },
                this::page);
    }

    private Page page() {
        var portals = read.call(form.actor(), new PartnerId(partner));
        return Page.of("embed/pairing.ftlh")
                .with("partner", partner)
                .with("name", portals.name())
                .with("portals", portals.paired())
                .with("minutes", MakePairingCode.GOOD_FOR.toMinutes())
                .with("hub", address.of("/").toString());
    }
}

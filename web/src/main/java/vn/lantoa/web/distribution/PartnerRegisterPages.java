package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import vn.lantoa.distribution.wire.ReadReadings;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.web.organisation.Options;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of all partners, for hub-wide administrators. */
@Path("/console/partners")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PartnerRegisterPages {
    @Inject
    PartnerRegister register;

    @Inject
    RegisterPartner registerPartner;

    @Inject
    ReadReadings readings;

    @Inject
    TypedForm form;

    @Inject
    Options options;

    @GET
    public Page list() {
        return form.empty(page());
    }

    @POST
    public Response register() {
        return form.answer(
                () -> {
                    var id = registerPartner.call(form.actor(), new OrganisationId(form.id("organisation")));
                    return Page.seeOther("/console/partners/" + id);
                },
                this::page);
    }

    private Page page() {
        return Page.of("distribution/partners.ftlh")
                .with("partners", register.all(form.actor()))
                .with("organisations", options.organisations())
                .with(
                        "readings",
                        readings.call(form.actor(), null).stream()
                                .collect(Collectors.groupingBy(
                                        reading -> reading.partner().toString())));
    }
}

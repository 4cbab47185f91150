package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.order.CompanyTariffs;
import vn.lantoa.sms.order.RemoveTariff;
import vn.lantoa.sms.order.SetTariff;
import vn.lantoa.sms.order.Tariffs;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The pages of telecom companies' tariffs: read by officers, set by hub-wide administrators. */
@Path("/console/sms/tariffs")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TariffPages {
    private static final String HERE = "/console/sms/tariffs/";

    @Inject
    Tariffs queries;

    @Inject
    SetTariff set;

    @Inject
    RemoveTariff remove;

    @Inject
    TypedForm form;

    /** A company as the list shows it, with its current tariff, if any. */
    public record Line(String id, String name, List<TariffJson> holding) {}

    @GET
    public Page all() {
        return Page.of("sms/tariffs.ftlh")
                .with(
                        "lines",
                        queries.list(form.actor()).stream().map(this::line).toList());
    }

    private Line line(CompanyTariffs company) {
        var holding = TariffJson.of(company, queries.today()).stream()
                .filter(one -> one.state().equals(CompanyTariffs.TariffState.HOLDING.slug()))
                .toList();
        return new Line(company.company().toString(), company.name(), holding);
    }

    @GET
    @Path("{partner}")
    public Page one(@PathParam("partner") UUID partner) {
        return form.empty(page(new PartnerId(partner)));
    }

    @POST
    @Path("{partner}")
    public Response set(@PathParam("partner") UUID partner) {
        var company = new PartnerId(partner);
        return form.done(
                () -> set.call(new SetTariff.Command(
                        company, form.day("validFrom"), price("gsm7"), price("ucs2"), form.actor())),
                HERE + company,
                () -> page(company));
    }

    @POST
    @Path("{partner}/{validFrom}/removal")
    public Response remove(@PathParam("partner") UUID partner, @PathParam("validFrom") String validFrom) {
        var company = new PartnerId(partner);
        var day = RequestParsing.day(validFrom).orElseThrow(() -> new NotFound("tariff:" + company));
        remove.call(company, day, form.actor());
        return Page.seeOther(HERE + company);
    }

    private Page page(PartnerId id) {
        var company = queries.get(id, form.actor());
        return Page.of("sms/tariff.ftlh")
                .with("id", id)
                .with("name", company.name())
                .with("tariffs", TariffJson.of(company, queries.today()));
    }

    private BigDecimal price(String field) {
        var text = form.text(field);
        // an empty field does not mean "free of charge"
        if (text.isEmpty()) throw new Rejected(Issues.of(field, "missing"));
        return Prices.typed(field, text);
    }
}

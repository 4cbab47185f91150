package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.CreateOrganisation;
import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationFilter;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.QueryText;

/** The pages for searching the registry of organisations and adding organisations. */
@Path("/console/organisations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganisationPages {
    private static final String HERE = "/console/organisations";
    private static final int PAGE = 50;

    @Inject
    OrganisationRegister register;

    @Inject
    CreateOrganisation create;

    @Inject
    TypedForm form;

    @Inject
    Options options;

    @GET
    public Page list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("after") @DefaultValue("") String after) {
        var on = form.findDay("on").orElse(null);
        var page = register.page(new OrganisationFilter(text, kindOf(kind), on), after, PAGE);
        var filter = Map.of("q", text, "kind", kind, "on", on == null ? "" : on.toString());
        return new Page(
                "organisation/list.ftlh",
                Map.of(
                        "organisations",
                        page.lines(),
                        "kinds",
                        options.kinds(),
                        "filter",
                        filter,
                        "next",
                        page.next() == null ? "" : address(filter, page.next()),
                        "first",
                        after.isEmpty() ? "" : address(filter, "")));
    }

    @GET
    @Path("new")
    public Page blank() {
        return form.empty("organisation/new.ftlh", choices());
    }

    @POST
    public Response create() {
        return form.answer(
                () -> Page.seeOther(HERE + "/" + create.call(form.actor(), typed())),
                "organisation/new.ftlh",
                this::choices);
    }

    @GET
    @Path("{id}")
    public Page detail(@PathParam("id") UUID id) {
        return new Page("organisation/detail.ftlh", Map.of("detail", register.detail(new OrganisationId(id))));
    }

    private NewOrganisation typed() {
        return new NewOrganisation(
                form.one("kind", OrganisationKind.class),
                form.text("code"),
                form.text("name"),
                form.text("parent"),
                form.day("validFrom"),
                form.findDay("validUntil").orElse(null),
                form.text("remark"));
    }

    private Map<String, ?> choices() {
        return Map.of("kinds", options.kinds(), "parents", options.codes());
    }

    private static @Nullable OrganisationKind kindOf(String text) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String address(Map<String, String> filter, String after) {
        var parameters = new HashMap<>(filter);
        parameters.put("after", after);
        return QueryText.after(HERE, parameters);
    }
}

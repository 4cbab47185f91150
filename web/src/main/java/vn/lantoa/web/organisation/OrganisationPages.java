package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.CreateOrganisation;
import vn.lantoa.organisation.ImportOrganisations;
import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationFilter;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.ListQuery;
import vn.lantoa.web.request.UnicodeText;
import vn.lantoa.web.request.WrittenTime;

/** The pages for searching, adding and importing organisations. */
@Path("/console/organisations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrganisationPages {
    private static final String HERE = "/console/organisations";
    private static final int PAGE = 50;
    private static final int KIBIBYTES = 1024;

    @Inject
    OrganisationRegister register;

    @Inject
    CreateOrganisation create;

    @Inject
    ImportOrganisations importOrganisations;

    @Inject
    TypedForm form;

    @Inject
    Options options;

    /** Query parameters of the list. */
    public static class OrganisationListQuery extends ListQuery {
        @QueryParam("q")
        @DefaultValue("")
        String q = "";

        @QueryParam("kind")
        @DefaultValue("")
        String kind = "";

        @QueryParam("on")
        @DefaultValue("")
        String on = "";

        OrganisationFilter filter() {
            var known = Slug.find(OrganisationKind.class, kind).orElse(null);
            return new OrganisationFilter(q, known, WrittenTime.day("on", on));
        }
    }

    @GET
    public Page list(@BeanParam OrganisationListQuery query, @QueryParam("after") @DefaultValue("") String after) {
        var filter = query.filter();
        var page = register.page(filter, after, PAGE);
        if (filter.validOn() != null) query.on = filter.validOn().toString();
        return Page.of("organisation/list.ftlh")
                .with("organisations", page.lines())
                .with("kinds", options.kinds())
                .with("filter", query.chosen())
                .with("next", query.after(HERE, page.next()))
                .with("first", after.isEmpty() ? "" : query.after(HERE, ""));
    }

    @GET
    @Path("new")
    public Page blank() {
        return form.empty(newPage());
    }

    @POST
    public Response create() {
        return form.answer(
                () -> Page.seeOther(HERE + "/" + create.call(form.actor(), form.read(NewOrganisation.class))),
                this::newPage);
    }

    @GET
    @Path("{id}")
    public Page detail(@PathParam("id") UUID id) {
        return Page.of("organisation/detail.ftlh").with("detail", register.detail(new OrganisationId(id)));
    }

    @GET
    @Path("import")
    public Page blankImport() {
        return form.empty(importPage(-1));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return form.show(
                () -> importPage(importOrganisations.call(form.actor(), UnicodeText.sent(parts, "file", KIBIBYTES))),
                () -> importPage(-1));
    }

    @GET
    @Path("import/sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        return Attachment.csv(register.sampleTable(), "communes-sample.csv");
    }

    private static Page importPage(int added) {
        return Page.of("organisation/import.ftlh").with("added", added);
    }

    private Page newPage() {
        return Page.of("organisation/new.ftlh").with("kinds", options.kinds()).with("parents", options.codes());
    }
}

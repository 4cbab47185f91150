package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.organisation.officer.ImportOfficers;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.OfficerRegister;
import vn.lantoa.organisation.officer.RegisterOfficer;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.ListQuery;

/** The pages for searching, adding and importing officers. */
@Path("/console/officers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfficerPages {
    private static final String HERE = "/console/officers";
    private static final int PAGE = 50;
    private static final ImportForm IMPORT = new ImportForm(Page.of("organisation/officer-import.ftlh"), "csv", 256);

    @Inject
    OfficerRegister register;

    @Inject
    RegisterOfficer registerOfficer;

    @Inject
    ImportOfficers importOfficers;

    @Inject
    TypedForm form;

    @Inject
    Options options;

    @Inject
    PageWords words;

    /** Query parameters of the list. */
    public static class OfficerListQuery extends ListQuery {
        @QueryParam("q")
        @DefaultValue("")
        String q = "";
    }

    @GET
    public Page list(@BeanParam OfficerListQuery query, @QueryParam("after") @DefaultValue("") String after) {
        var page = register.page(form.actor(), query.q, after, PAGE);
        return Page.of("organisation/officers.ftlh")
                .with("rows", page.lines())
                .with("q", query.q)
                .with("next", query.after(HERE, page.next()))
                .with("first", after.isEmpty() ? "" : query.after(HERE, ""));
    }

    @GET
    @Path("new")
    public Page blank() {
        return form.empty(newPage());
    }

    @POST
    public Response register() {
        return form.answer(
                () -> Page.seeOther(HERE + "/" + registerOfficer.call(form.actor(), form.read(OfficerCard.class))),
                this::newPage);
    }

    @GET
    @Path("import")
    public Page blankImport() {
        return IMPORT.blank(form);
    }

    /** Shows a preview of the officers in the table, or adds the previewed officers. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return IMPORT.answer(
                form,
                parts,
                csv -> IMPORT.page().with("tried", added(csv, true)),
                csv -> IMPORT.done(form, IMPORT.page().with("added", added(csv, false))));
    }

    @GET
    @Path("import/sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var sample = new Csv("login", "name", "email", "organisation")
                .line("canbo.a", words.text("officer.import.name"), "canbo.a@example.vn", "so-khcn");
        return Attachment.csv(sample.text(), "officers-sample.csv");
    }

    private List<ImportOfficers.Added> added(String csv, boolean tried) {
        return importOfficers.call(new ImportOfficers.Command(form.actor(), csv, tried));
    }

    private Page newPage() {
        return Page.of("organisation/officer-new.ftlh").with("organisations", options.organisations());
    }
}

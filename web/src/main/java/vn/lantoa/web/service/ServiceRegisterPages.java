package vn.lantoa.web.service;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.UnexplainedServices;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.service.ImportServices;
import vn.lantoa.service.LinkState;
import vn.lantoa.service.ServiceLevel;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.ImportForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;

/**
 * The register of services in the console, with the list of services that no asset explains, and its import from a
 * table: upload, preview, confirmation.
 */
@Path(ServiceRegisterPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ServiceRegisterPages {
    private static final ImportForm IMPORT = new ImportForm(Page.of("service/import.ftlh"), "csv", 4096);
    static final String PATH = "/console/services";
    private static final int PAGE = 50;
    private static final int MOST = 10_000;

    @Inject
    ServiceRegister register;

    @Inject
    UnexplainedServices unexplained;

    @Inject
    TermChoices terms;

    @Inject
    PageWords words;

    @Inject
    ImportServices importServices;

    @Inject
    TypedForm form;

    @GET
    public Page list(@BeanParam ServiceQuery query, @QueryParam("after") @DefaultValue("") String after) {
        var page = query.page(register, unexplained, after, PAGE);
        return Page.of("service/list.ftlh")
                .with("services", page.lines())
                .with("explained", explained(page.lines()))
                .with("filter", query.chosen())
                .with("fields", choices(register.fields()))
                .with("levels", words.choices("service.level.", ServiceLevel.values()))
                .with("links", words.choices("service.link.", LinkState.values()))
                .with("languages", terms.languages())
                .with("audiences", terms.audiences())
                .with("next", query.after(PATH, page.next()))
                .with("first", query.after(PATH, after.isEmpty() ? null : ""))
                .with("csv", query.after(PATH + "/services.csv", ""));
    }

    /** Exports the selection as a table, which can be edited and imported again. */
    @GET
    @Path("services.csv")
    @Produces("text/csv")
    public Response csv(@BeanParam ServiceQuery query) {
        var csv = new Csv("code", "name", "field", "level", "agencies", "essential", "address", "valid_until");
        for (var one : query.page(register, unexplained, "", MOST).lines()) {
            var until = one.validUntil();
            csv.line(
                    one.code(),
                    one.name(),
                    one.field(),
                    one.level().slug(),
                    String.join(" ", one.agencies()),
                    one.essential() ? "yes" : "no",
                    one.portal() == null ? "" : one.portal(),
                    until == null ? "" : until.toString());
        }
        return Attachment.csv(csv.text(), "dich-vu-cong.csv");
    }

    /** Returns by service code the names of the languages in which assets explain the service. */
    private Map<String, List<String>> explained(List<ServiceView> services) {
        var languages = unexplained.languagesOf(services);
        var named = new HashMap<String, List<String>>();
        services.forEach(one -> named.put(
                one.code(),
                languages.getOrDefault(one.id(), List.of()).stream()
                        .map(tag -> Vocabulary.LANGUAGES.name(tag, words.language()))
                        .toList()));
        return named;
    }

    private static List<Choice> choices(List<String> values) {
        return values.stream().map(value -> new Choice(value, value)).toList();
    }

    @GET
    @Path("import")
    public Page blank() {
        return IMPORT.blank(form);
    }

    /** Shows a preview of the changes in the table, or applies the previewed changes. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(List<EntityPart> parts) {
        return IMPORT.table(
                form, parts, (csv, tried) -> importServices.call(new ImportServices.Command(form.actor(), csv, tried)));
    }

    @GET
    @Path("import/sample.csv")
    @Produces("text/csv; charset=utf-8")
    public Response sample() {
        var sample = new Csv("code,name,field,level,agencies,essential,address,former_code,valid_until".split(","))
                .line(Map.of(
                        "code", "1.001193",
                        "name", words.text("service.import.name"),
                        "field", words.text("service.import.field"),
                        "level", "commune",
                        "agencies", "so-tuphap",
                        "essential", "yes",
                        "address", "https://dichvucong.gov.vn/"));
        return Attachment.csv(sample.text(), "services-sample.csv");
    }
}

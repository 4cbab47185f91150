package vn.lantoa.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.UnexplainedServices;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.service.LinkState;
import vn.lantoa.service.ServiceLevel;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.service.ServiceView;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;

/** The register of services in the console, with the list of services that no asset explains. */
@Path(ServiceRegisterPages.PATH)
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ServiceRegisterPages {
    static final String PATH = "/console/services";
    private static final int PAGE = 50;
    private static final int MOST = 10_000;

    @Inject
    ServiceRegister register;

    @Inject
    UnexplainedServices unexplained;

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageWords words;

    @GET
    public Page list(@BeanParam ServiceQuery query, @QueryParam("after") @DefaultValue("") String after) {
        var page = page(query, after, PAGE);
        return Page.of("service/list.ftlh")
                .with("services", page.lines())
                .with("explained", explained(page.lines()))
                .with("filter", query.chosen())
                .with("fields", choices(register.fields()))
                .with("levels", words.choices("service.level.", ServiceLevel.values()))
                .with("links", words.choices("service.link.", LinkState.values()))
                .with("languages", terms(vocabularies.languages()))
                .with("audiences", terms(vocabularies.audiences()))
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
        for (var one : page(query, "", MOST).lines()) {
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

    private ListPage<ServiceView> page(ServiceQuery query, String after, int limit) {
        return query.isUnexplained()
                ? unexplained.page(query.filter(), query.language(), query.audience(), after, limit)
                : register.page(query.filter(), after, limit);
    }

    /** Returns by service code the names of the languages in which assets explain the service. */
    private Map<String, List<String>> explained(List<ServiceView> services) {
        var languages = unexplained.languagesOf(services);
        var named = new HashMap<String, List<String>>();
        services.forEach(one -> named.put(
                one.code(),
                languages.getOrDefault(one.id(), List.of()).stream()
                        .map(tag -> vocabularies.languages().name(tag, words.language()))
                        .toList()));
        return named;
    }

    private List<Choice> terms(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> new Choice(term.code(), term.name(words.language())))
                .toList();
    }

    private static List<Choice> choices(List<String> values) {
        return values.stream().map(value -> new Choice(value, value)).toList();
    }
}

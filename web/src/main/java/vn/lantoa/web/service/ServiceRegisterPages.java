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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

/** The register of services in the console, with the list of those that no asset explains. */
@Path("/console/services")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ServiceRegisterPages {
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
        var next = page.next();
        var model = new HashMap<String, Object>();
        model.put("services", page.lines());
        model.put("explained", explained(page.lines()));
        model.put("filter", query.chosen());
        model.put("fields", choices(register.fields()));
        model.put("levels", constants("service.level.", ServiceLevel.values()));
        model.put("links", constants("service.link.", LinkState.values()));
        model.put("languages", terms(vocabularies.languages()));
        model.put("audiences", terms(vocabularies.audiences()));
        model.put("next", next == null ? "" : "/console/services?" + query.with("after", next));
        model.put("first", after.isEmpty() ? "" : "/console/services?" + query.with("after", ""));
        model.put("csv", "/console/services/services.csv?" + query.with("after", ""));
        return new Page("service/list.ftlh", model);
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
                    one.address(),
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

    private List<Choice> constants(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .map(slug -> new Choice(slug, words.text(prefix + slug)))
                .toList();
    }
}

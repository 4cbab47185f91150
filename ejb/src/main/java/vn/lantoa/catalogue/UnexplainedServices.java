package vn.lantoa.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.service.ServiceId;
import vn.lantoa.service.ServiceRegister;
import vn.lantoa.service.ServiceView;

/**
 * Reader of the registered services that no public asset explains, in a language and for an audience. Each service is
 * looked up in an index of codes, so that the cost depends on the register and not on the catalogue.
 */
@ApplicationScoped
public class UnexplainedServices {
    private static final String EXPLAINING =
            """
            from search_document d
            where d.services && array(select k.code from service_code k where k.service_id = s.id)
              and (d.expires_at is null or d.expires_at > :now)""";

    private static final String LIST =
            "select " + ServiceRegister.COLUMNS + " from service s where s.code > :after and "
                    + ServiceRegister.FITTING + " and not exists (select 1 " + EXPLAINING
                    + """
             and (:language = '' or d.language = :language) and (:audience = '' or d.audience @> array[cast(:audience as text)]))
            order by s.code limit :limit""";

    private static final String LANGUAGES = "select s.id as service, array(select distinct d.language " + EXPLAINING
            + " order by d.language) as languages from service s where s.id = any (cast(:services as uuid[]))";

    @Inject
    Database database;

    @Inject
    ServiceRegister register;

    @Inject
    Clock clock;

    /** Languages in which public assets explain a service. */
    private record Explained(ServiceId service, List<String> languages) {}

    /**
     * Returns one page of unexplained services, by code.
     *
     * @param language a language tag: returns services that are not explained in this language; empty for services not
     *     explained in any language
     * @param audience an audience code: returns services that are not explained for this audience; empty for services
     *     not explained for any audience
     */
    public ListPage<ServiceView> page(
            ServiceRegister.ServiceFilter filter, String language, String audience, String afterCode, int limit) {
        var found = register.given(register.select(LIST), filter)
                .with("language", language)
                .with("audience", audience)
                .with("now", clock.instant())
                .with("after", afterCode)
                .with("limit", limit + 1)
                .list(ServiceView.class);
        return ListPage.of(found, limit, ServiceView::code);
    }

    /** Returns the languages in which public assets explain each of the services. */
    public Map<ServiceId, List<String>> languagesOf(Collection<ServiceView> services) {
        return database
                .sql(LANGUAGES)
                .with("services", services.stream().map(ServiceView::id).toList())
                .with("now", clock.instant())
                .list(Explained.class)
                .stream()
                .collect(Collectors.toMap(Explained::service, Explained::languages));
    }
}

package vn.lantoa.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OrganisationId;

/** Reader of the register. The register is public, so no rights are checked. */
@ApplicationScoped
public class ServiceRegister {
    /**
     * Columns of a {@link ServiceView}, from the table {@code service} with the alias {@code s}, for {@link #select}.
     */
    public static final String COLUMNS =
            """
            s.id, s.code, s.name, s.field, s.level, s.essential, nullif(s.address, '') as portal, s.valid_until,
            s.link_state as portal_state, cast(:hub as text) || '/dv/' || s.code as explained,
            array(select o.code from service_agency a join organisation o on o.id = a.organisation_id
                  where a.service_id = s.id order by o.code) as agencies,
            array(select o.name from service_agency a join organisation o on o.id = a.organisation_id
                  where a.service_id = s.id order by o.code) as agency_names
            """;

    /** SQL condition of a {@link ServiceFilter}; {@link #given} sets its parameters. */
    public static final String FITTING =
            """
            (:text = '' or strpos(lower(s.code), :text) > 0 or strpos(unmarked(s.name), :text) > 0)
            and (:field = '' or s.field = :field) and (:level = '' or s.level = :level)
            and (s.essential or not :essential) and (:link = '' or s.link_state = :link)
            and (:abolished or s.valid_until is null or s.valid_until >= cast(:today as date))
            """;

    private static final String LIST = "select " + COLUMNS + " from service s where s.code > :after and " + FITTING
            + " order by s.code limit :limit";

    private static final String FIND =
            "select " + COLUMNS + " from service_code c join service s on s.id = c.service_id where c.code = :code";

    private static final String BEARING =
            """
            select c.code, s.code as present, s.name, s.address from service_code c join service s on s.id = c.service_id
            where c.code = any (cast(:codes as text[])) order by s.code, c.code""";

    private static final String OF_AGENCIES =
            """
            select s.code, s.code as present, s.name, s.address from service s
            where (s.valid_until is null or s.valid_until >= cast(:today as date))
              and (s.essential or exists (select 1 from service_agency a where a.service_id = s.id
                                          and a.organisation_id = any (cast(:organisations as uuid[]))))
            order by s.code""";

    @Inject
    Database database;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    /**
     * Service found by a current or former code.
     *
     * @param present the current code
     */
    public record Named(String code, String present, String name, String address) {}

    /** Creates a query of {@link #COLUMNS}. */
    public SqlQuery select(String text) {
        return database.sql(text).with("hub", hub.url().toString());
    }

    /** Returns one page of the matching services, by code. */
    public ListPage<ServiceView> page(ServiceFilter filter, String afterCode, int limit) {
        var found = given(select(LIST), filter)
                .with("after", afterCode)
                .with("limit", limit + 1)
                .list(ServiceView.class);
        return ListPage.of(found, limit, ServiceView::code);
    }

    /** Finds the service with this current or former code. */
    public Optional<ServiceView> find(String code) {
        return select(FIND).with("code", code).first(ServiceView.class);
    }

    /** Returns the services with these codes; unknown codes are omitted. */
    public List<Named> named(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : database.sql(BEARING).with("codes", codes).list(Named.class);
    }

    /** Returns the former codes of a service. */
    public List<String> formerCodes(ServiceView service) {
        return database.sql("select code from service_code where service_id = :id and code <> :code order by code")
                .with(service)
                .values(String.class);
    }

    /**
     * Returns the essential services and the services for which any of the given organisations is responsible, by code.
     */
    public List<Named> ofAgencies(Collection<OrganisationId> organisations) {
        return database.sql(OF_AGENCIES)
                .with("organisations", organisations)
                .with("today", today())
                .list(Named.class);
    }

    /** Returns all fields of administration, in order. */
    public List<String> fields() {
        return database.sql("select distinct field from service order by field").values(String.class);
    }

    /** Sets the parameters of {@link #FITTING}. */
    public SqlQuery given(SqlQuery query, ServiceFilter filter) {
        var level = filter.level();
        var link = filter.link();
        return query.with(filter)
                .with("text", UnmarkedText.of(filter.text()))
                .with("level", level == null ? "" : level.name())
                .with("link", link == null ? "" : link.name())
                .with("today", today());
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
    }

    /**
     * Filter of services in the register.
     *
     * @param text part of a name or code, with or without diacritics; empty for all
     * @param field empty for all
     * @param level null for all
     * @param essential whether to return only essential services
     * @param link the state of the address; null for any
     * @param abolished whether to include abolished services
     */
    public record ServiceFilter(
            String text,
            String field,
            @Nullable ServiceLevel level,
            boolean essential,
            @Nullable LinkState link,
            boolean abolished) {
        /** All valid services. */
        public static final ServiceFilter ALL = new ServiceFilter("", "", null, false, null, false);
    }
}

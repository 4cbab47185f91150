package vn.lantoa.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.kernel.text.UnmarkedText;
import vn.lantoa.organisation.OrganisationId;

/** Reads the register. It holds no secret: everybody may read it, so nothing is asked of the caller here. */
@ApplicationScoped
public class ServiceRegister {
    /** The columns of a {@link ServiceView}, of rows {@code s} of the register. */
    public static final String COLUMNS =
            """
            s.id, s.code, s.name, s.field, s.level, s.essential, s.address, s.valid_until, s.link_state,
            array(select o.code from service_agency a join organisation o on o.id = a.organisation_id
                  where a.service_id = s.id order by o.code) as agencies,
            array(select o.name from service_agency a join organisation o on o.id = a.organisation_id
                  where a.service_id = s.id order by o.code) as agency_names
            """;

    /** The condition of a {@link ServiceFilter}; its parameters are given by {@link #given}. */
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
    Clock clock;

    @Inject
    ZoneId zone;

    /** The service that a code names or named; {@code present} is its code now. */
    public record Named(String code, String present, String name, String address) {}

    /** One page of the services that pass the filter, by code. */
    public ListPage<ServiceView> page(ServiceFilter filter, String afterCode, int limit) {
        var found = given(database.sql(LIST), filter)
                .with("after", afterCode)
                .with("limit", limit + 1)
                .list(ServiceView.class);
        return ListPage.of(found, limit, ServiceView::code);
    }

    /** The service that has this code now, or had it. */
    public Optional<ServiceView> find(String code) {
        return database.sql(FIND).with("code", code).first(ServiceView.class);
    }

    /** The services that these codes name; a code that is not in the register is left out. */
    public List<Named> named(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : database.sql(BEARING).with("codes", codes).list(Named.class);
    }

    /** Every code of a service but the one that is valid now. */
    public List<String> formerCodes(ServiceView service) {
        return database.sql("select code from service_code where service_id = :service and code <> :code order by code")
                .with("service", service.id())
                .with("code", service.code())
                .values(String.class);
    }

    /** The essential services, and those that one of these organisations is responsible for, by code. */
    public List<Named> ofAgencies(Collection<OrganisationId> organisations) {
        return database.sql(OF_AGENCIES)
                .with("organisations", organisations)
                .with("today", today())
                .list(Named.class);
    }

    /** The fields of administration that there are, in order. */
    public List<String> fields() {
        return database.sql("select distinct field from service order by field").values(String.class);
    }

    /** The query with the parameters of {@link #FITTING}. */
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
        return LocalDate.ofInstant(clock.instant(), zone).toString();
    }
}

package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;

/**
 * Reader of the registry for pages and the API. The registry is not confidential: every officer and partner may read
 * it, so no rights are checked.
 */
@ApplicationScoped
public class OrganisationRegister {
    private static final String LIST = OrganisationView.SELECT
            + """
             where o.code > :after
               and (:kind = '' or o.kind = :kind)
               and (:day = '' or (o.valid_from <= cast(nullif(:day, '') as date)
                                  and (o.valid_until is null or o.valid_until >= cast(nullif(:day, '') as date))))
               and (:text = '' or strpos(o.code, :text) > 0 or exists (
                    select 1 from organisation_name n where n.organisation_id = o.id
                       and strpos(translate(regexp_replace(normalize(lower(n.name), NFD), '[\u0300-\u036f]', '', 'g'),
                                            'đ', 'd'), :text) > 0))
             order by o.code limit :limit
            """;

    @Inject
    Organisations organisations;

    @Inject
    Lineage lineage;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns one page of the matching organisations, by code. */
    public ListPage<OrganisationView> page(OrganisationFilter filter, String afterCode, int limit) {
        var kind = filter.kind();
        var day = filter.validOn();
        var found = database.sql(LIST)
                .with("after", afterCode)
                .with("kind", kind == null ? "" : kind.name())
                .with("day", day == null ? "" : day.toString())
                .with("text", UnmarkedText.of(filter.text()))
                .with("limit", limit + 1)
                .list(OrganisationView.class);
        return ListPage.of(found, limit, OrganisationView::code);
    }

    /** Returns the details of one organisation. */
    public OrganisationDetail detail(OrganisationId id) {
        var organisation = organisations.get(id);
        var names = database.sql(
                        "select name, valid_from, valid_until from organisation_name where organisation_id = :id"
                                + " order by valid_from")
                .with("id", id)
                .list(OrganisationDetail.Name.class);
        return new OrganisationDetail(
                organisation.view(),
                organisation.remark(),
                names,
                organisations.childrenOf(id).stream()
                        .map(Organisation::view)
                        .sorted(OrganisationView.BY_NAME)
                        .toList(),
                views(lineage.predecessorsOf(id)),
                views(lineage.successorsOf(id)),
                view(organisation.parent()),
                successionsOf(id));
    }

    /** Returns the organisations that exist today, for selection in forms. */
    public List<OrganisationView> today() {
        return organisations.validOn(LocalDate.ofInstant(clock.instant(), zone));
    }

    /** Returns a sample table for trying out an import. Its contents are not verified. */
    public String sampleTable() {
        return ShippedTable.read("communes-sample.csv");
    }

    private record SuccessionRow(
            SuccessionKind kind,
            OrganisationId predecessor,
            @Nullable OrganisationId successor,
            LocalDate effectiveOn,
            String reason) {}

    private List<OrganisationDetail.Line> successionsOf(OrganisationId id) {
        return database
                .sql(
                        """
                        select kind, predecessor_id as predecessor, successor_id as successor, effective_on, reason
                          from succession where predecessor_id = :id or successor_id = :id
                         order by effective_on, recorded_at""")
                .with("id", id)
                .list(SuccessionRow.class)
                .stream()
                .map(row -> new OrganisationDetail.Line(
                        row.kind(),
                        organisations.get(row.predecessor()).view(),
                        view(row.successor()),
                        row.effectiveOn(),
                        row.reason()))
                .toList();
    }

    private @Nullable OrganisationView view(@Nullable OrganisationId id) {
        return id == null ? null : organisations.get(id).view();
    }

    private List<OrganisationView> views(Set<OrganisationId> ids) {
        return organisations.views(ids).values().stream()
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }
}

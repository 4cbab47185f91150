package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.query.ListPage;

/**
 * Reader of the registry for pages and the API. The registry is not confidential: every officer and partner may read
 * it, so no rights are checked.
 */
@ApplicationScoped
public class OrganisationRegister {
    @Inject
    Organisations organisations;

    @Inject
    RegisterQueries queries;

    @Inject
    Lineage lineage;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns one page of the matching organisations, by code. */
    public ListPage<OrganisationView> page(OrganisationFilter filter, String afterCode, int limit) {
        return ListPage.of(queries.list(filter, afterCode, limit + 1), limit, OrganisationView::code);
    }

    /** Returns the details of one organisation. */
    public OrganisationDetail detail(OrganisationId id) {
        var organisation = organisations.get(id);
        return new OrganisationDetail(
                organisation.view(),
                organisation.remark(),
                Optional.ofNullable(organisation.parent())
                        .map(parent -> organisations.get(parent).view())
                        .orElse(null),
                organisations.childrenOf(id).stream().map(Organisation::view).toList(),
                queries.namesOf(id),
                queries.successionsOf(id),
                new OrganisationDetail.Descent(views(lineage.predecessorsOf(id)), views(lineage.successorsOf(id))));
    }

    /** Returns the organisations that exist today, for selection in forms. */
    public List<OrganisationView> today() {
        return organisations.validOn(LocalDate.ofInstant(clock.instant(), zone));
    }

    /** Returns a sample table for trying out an import. Its contents are not verified. */
    public String sampleTable() {
        return ShippedTable.read("communes-sample.csv");
    }

    private List<OrganisationView> views(Set<OrganisationId> ids) {
        return ids.stream()
                .map(id -> organisations.get(id).view())
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }
}

package vn.lantoa.organisation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.organisation.Lineage;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/**
 * Reads the registry for pages and the API. It holds no secret: any officer and any partner may read it, so nothing is
 * asked of the caller here.
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

    /** One page of the organisations that pass the filter, by code. */
    public ListPage<OrganisationView> page(OrganisationFilter filter, String afterCode, int limit) {
        return ListPage.of(queries.list(filter, afterCode, limit + 1), limit, OrganisationView::code);
    }

    /** The details of one organisation. */
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

    /** The organisations that exist today, for choosing one in a form. */
    public List<OrganisationView> today() {
        return organisations.validOn(LocalDate.ofInstant(clock.instant(), zone));
    }

    /** A small table to try an import with; nothing in it is certain. */
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

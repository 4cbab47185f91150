package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The organisations for which the caller may create assets. */
@RequestScoped
public class OwnOrganisations {
    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    public List<OrganisationView> all() {
        var own = access.organisationsOf(current.actor(), Role.UPLOADER);
        return organisations.validOn(LocalDate.ofInstant(clock.instant(), zone)).stream()
                .filter(one -> own.contains(one.id()))
                .toList();
    }

    /** Returns the organisations whose assets the caller may read. */
    public List<OrganisationView> readable() {
        return List.copyOf(
                organisations.views(access.organisationsOf(current.actor())).values());
    }

    /** Returns the organisation with this code, or the only one if no code is given. */
    public OrganisationId named(@Nullable String code) {
        if (code != null && !code.isBlank()) return RequestParsing.required("organisation", code, this::findByCode);
        var all = all();
        if (all.size() != 1) throw new Rejected(Issues.of("organisation", "missing"));
        return all.get(0).id();
    }

    /** Finds the organisation with this code. */
    public Optional<OrganisationId> findByCode(String code) {
        return organisations.findView(code).map(OrganisationView::id);
    }
}

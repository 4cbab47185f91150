package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.place.KeptUnits;
import vn.lantoa.web.request.RequestParsing;

/** Finds units by their codes in requests. Does not check whether the caller may declare for a unit. */
@RequestScoped
class OwnUnits {
    @Inject
    KeptUnits units;

    @Inject
    Organisations organisations;

    /**
     * Returns the caller's unit with the code, or the caller's first unit if the code is blank; null if there is none.
     */
    @Nullable OrganisationView find(String code) {
        return units.all().stream()
                .filter(unit -> code.isBlank() || unit.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Returns the unit that a page names. */
    OrganisationId named(String code) {
        if (code.isBlank()) throw new Rejected(Issues.of("unit", "missing"));
        return organisations
                .findView(code)
                .map(OrganisationView::id)
                .orElseThrow(() -> new NotFound("organisation " + code));
    }

    /** Returns the unit that a request of the API names. */
    OrganisationId required(@Nullable String code) {
        return RequestParsing.required(
                "unit", code, text -> organisations.findView(text.strip()).map(OrganisationView::id));
    }
}

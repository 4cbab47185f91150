package vn.lantoa.report;

import java.util.Set;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.plan.Indicator.Rule;

/** Rules for which units an indicator applies to. Pure. */
public final class IndicatorRules {
    private IndicatorRules() {}

    /** Returns the kinds of units that should have such a use. */
    public static Set<OrganisationKind> kinds(Rule rule) {
        return switch (rule) {
            case PORTAL_USE -> Set.of(OrganisationKind.DEPARTMENT, OrganisationKind.OFFICE, OrganisationKind.POLICE);
            case PLAYOUTS -> Set.of(OrganisationKind.DISTRICT, OrganisationKind.COMMUNE, OrganisationKind.WARD);
            case PRESS_USE -> Set.of(OrganisationKind.NEWSPAPER, OrganisationKind.BROADCASTER, OrganisationKind.PRESS);
            case NONE, UNIFIED_CONTENT, DECLARED_TOTALS -> Set.of();
        };
    }
}

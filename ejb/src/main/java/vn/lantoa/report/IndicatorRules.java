package vn.lantoa.report;

import java.util.Set;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.plan.Indicator.Rule;

/** The rules for whose an indicator is. Pure. */
public final class IndicatorRules {
    private IndicatorRules() {}

    /** The kinds of units of which all should have such a use. */
    public static Set<OrganisationKind> kinds(Rule rule) {
        return switch (rule) {
            case PORTAL_USE -> Set.of(OrganisationKind.DEPARTMENT, OrganisationKind.OFFICE, OrganisationKind.POLICE);
            case PLAYOUTS -> Set.of(OrganisationKind.DISTRICT, OrganisationKind.COMMUNE, OrganisationKind.WARD);
            case PRESS_USE -> Set.of(OrganisationKind.NEWSPAPER, OrganisationKind.BROADCASTER, OrganisationKind.PRESS);
            case NONE, UNIFIED_CONTENT, DECLARED_TOTALS -> Set.of();
        };
    }
}

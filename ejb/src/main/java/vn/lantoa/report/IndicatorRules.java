package vn.lantoa.report;

import java.util.Set;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.plan.Indicator.Rule;
import vn.lantoa.plan.Use;

/** The rules for what counts for an indicator, and whose it is. Pure. */
public final class IndicatorRules {
    private IndicatorRules() {}

    /** The uses that count for it; none where the hub does not count. */
    public static Set<Use> uses(Rule rule) {
        return switch (rule) {
            case PORTAL_USE -> Set.of(Use.SHOWN);
            case PLAYOUTS -> Set.of(Use.PLAYED);
            case PRESS_USE -> Set.of(Use.AIRED, Use.PRINTED);
            case NONE, UNIFIED_CONTENT, DECLARED_TOTALS -> Set.of();
        };
    }

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

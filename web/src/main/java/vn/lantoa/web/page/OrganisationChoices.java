package vn.lantoa.web.page;

import java.util.List;
import vn.lantoa.organisation.OrganisationView;

/** Builds choices of organisations, labelled by name, in the given order. */
public final class OrganisationChoices {
    private OrganisationChoices() {}

    /** Returns choices with the code as value. */
    public static List<Choice> byCode(List<OrganisationView> organisations) {
        return Choice.of(organisations, OrganisationView::code, OrganisationView::name);
    }

    /** Returns choices with the id as value. */
    public static List<Choice> byId(List<OrganisationView> organisations) {
        return Choice.of(organisations, OrganisationView::id, OrganisationView::name);
    }
}

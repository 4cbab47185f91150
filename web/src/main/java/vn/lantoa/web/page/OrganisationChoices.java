package vn.lantoa.web.page;

import java.util.List;
import java.util.function.Function;
import vn.lantoa.organisation.OrganisationView;

/** Builds choices of organisations, labelled by name, in the given order. */
public final class OrganisationChoices {
    private OrganisationChoices() {}

    /** Returns choices with the code as value. */
    public static List<Choice> byCode(List<OrganisationView> organisations) {
        return by(OrganisationView::code, organisations);
    }

    /** Returns choices with the id as value. */
    public static List<Choice> byId(List<OrganisationView> organisations) {
        return by(one -> one.id().toString(), organisations);
    }

    private static List<Choice> by(Function<OrganisationView, String> value, List<OrganisationView> organisations) {
        return organisations.stream()
                .map(one -> new Choice(value.apply(one), one.name()))
                .toList();
    }
}

package vn.lantoa.web.page;

import java.util.List;
import java.util.function.Function;
import vn.lantoa.organisation.OrganisationView;

/** Organisations to choose from, by their names, in the order in which they are given. */
public final class OrganisationChoices {
    private OrganisationChoices() {}

    /** What is chosen is a code. */
    public static List<Choice> byCode(List<OrganisationView> organisations) {
        return by(OrganisationView::code, organisations);
    }

    /** What is chosen is an id. */
    public static List<Choice> byId(List<OrganisationView> organisations) {
        return by(one -> one.id().toString(), organisations);
    }

    private static List<Choice> by(Function<OrganisationView, String> value, List<OrganisationView> organisations) {
        return organisations.stream()
                .map(one -> new Choice(value.apply(one), one.name()))
                .toList();
    }
}

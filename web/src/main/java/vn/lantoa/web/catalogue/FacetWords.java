package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.page.Messages;

/** Labels of facet values. */
@ApplicationScoped
class FacetWords {
    @Inject
    Vocabularies vocabularies;

    /** Returns the form of a facet value that addresses use. */
    String inAddress(Facet facet, String value) {
        return facet == Facet.KIND ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value;
    }

    /** Returns the label of a value in its address form. */
    String name(Facet facet, String value, String language) {
        return switch (facet) {
            case KIND -> kind(value, language);
            case LANGUAGE -> vocabularies.languages().name(value, language);
            case AUDIENCE -> vocabularies.audiences().name(value, language);
            case TOPIC -> vocabularies.topics().name(value, language);
            case TASK -> value + " " + vocabularies.planTasks().name(value, language);
            case AGENCY, SERVICE, DATE -> value;
        };
    }

    private static String kind(String value, String language) {
        return Slug.find(AssetKind.class, value)
                .map(kind -> Messages.in(language).text(kind.labelKey()))
                .orElse(value);
    }
}

package vn.lantoa.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.catalogue.search.SearchResults.Count;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.UiLanguage;

/** Builds the facets of the search page: a few values of each facet, and all values of the expanded facet. */
@ApplicationScoped
class FacetModel {
    static final int SHOWN_VALUES = 8;

    @Inject
    Vocabularies vocabularies;

    @Inject
    UiLanguage ui;

    /**
     * The facet that is expanded.
     *
     * @param name name in addresses; empty or unknown for none
     * @param find text that value names must contain, with or without diacritics
     */
    record Whole(String name, String find) {
        boolean is(Facet facet) {
            return name.equals(facet.parameter());
        }
    }

    List<FacetView> of(SearchForm form, SearchResults found, Whole whole) {
        return Arrays.stream(Facet.values())
                .map(facet -> whole.is(facet) ? whole(facet, form, found, whole.find()) : some(facet, form, found))
                .filter(facet -> facet.whole() || !facet.values().isEmpty())
                .toList();
    }

    // agencies and years can have many values: addresses and names are built only for those shown
    private FacetView some(Facet facet, SearchForm form, SearchResults found) {
        var counts = counts(facet, form, found);
        var chosen = form.narrowed().of(facet);
        var values = counts.stream()
                .limit(Math.max(SHOWN_VALUES, chosen.size()))
                .map(count -> value(facet, count, form, chosen))
                .toList();
        return new FacetView(
                facet.parameter(), values, counts.size() - values.size(), form.showingAll(facet), false, "");
    }

    private FacetView whole(Facet facet, SearchForm form, SearchResults found, String find) {
        var chosen = form.narrowed().of(facet);
        var part = UnmarkedText.of(find);
        var values = counts(facet, form, found).stream()
                .filter(count ->
                        part.isEmpty() || UnmarkedText.of(label(facet, count)).contains(part))
                .map(count -> value(facet, count, form, chosen))
                .toList();
        return new FacetView(facet.parameter(), values, 0, form.turnedTo(1), true, find.strip());
    }

    // selected values come first, even if the search finds nothing with them
    private List<Count> counts(Facet facet, SearchForm form, SearchResults found) {
        var chosen = form.narrowed().of(facet);
        var counts = new ArrayList<>(found.of(facet));
        var counted =
                counts.stream().map(count -> inAddress(facet, count.value())).toList();
        chosen.stream().filter(Predicate.not(counted::contains)).forEach(value -> counts.add(new Count(value, "", 0)));
        counts.sort(Comparator.comparing((Count count) -> chosen.contains(inAddress(facet, count.value())))
                .reversed());
        return counts;
    }

    private Value value(Facet facet, Count count, SearchForm form, List<String> chosen) {
        var value = inAddress(facet, count.value());
        return new Value(
                label(facet, count),
                form.toggled(facet, value),
                Math.min(count.number(), SearchResults.MOST),
                count.isMany(),
                chosen.contains(value));
    }

    /** Returns the form of a facet value in addresses. */
    private static String inAddress(Facet facet, String value) {
        return facet == Facet.KIND ? value.toLowerCase(Locale.ROOT).replace('_', '-') : value;
    }

    /** Returns the label of a value in its address form. */
    private String name(Facet facet, String value, String language) {
        return switch (facet) {
            case KIND -> kind(value, language);
            case LANGUAGE -> Vocabulary.LANGUAGES.name(value, language);
            case AUDIENCE -> Vocabulary.AUDIENCES.name(value, language);
            case TOPIC -> Vocabulary.TOPICS.name(value, language);
            case TASK -> value + " " + vocabularies.planTasks().name(value, language);
            case AGENCY, SERVICE, DATE -> value;
        };
    }

    private static String kind(String value, String language) {
        return Slug.find(AssetKind.class, value)
                .map(kind -> Messages.in(language).text(kind.labelKey()))
                .orElse(value);
    }

    private String label(Facet facet, Count count) {
        return count.label().isEmpty() ? name(facet, inAddress(facet, count.value()), ui.tag()) : count.label();
    }

    /**
     * A facet, as displayed.
     *
     * @param more number of values not shown
     * @param other address that expands or collapses the facet
     * @param whole true if the facet is expanded
     * @param find text that the shown value names contain
     */
    public record FacetView(String name, List<Value> values, int more, String other, boolean whole, String find) {}

    /**
     * A value of a facet.
     *
     * @param href address that selects the value, or deselects a selected value
     * @param many whether there are more results than {@code number}
     */
    public record Value(String label, String href, int number, boolean many, boolean chosen) {}
}

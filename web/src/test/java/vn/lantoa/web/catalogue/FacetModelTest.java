package vn.lantoa.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.catalogue.search.Facet;
import vn.lantoa.catalogue.search.SearchResults;
import vn.lantoa.catalogue.search.SearchResults.Count;
import vn.lantoa.web.catalogue.FacetModel.FacetView;
import vn.lantoa.web.catalogue.FacetModel.Value;
import vn.lantoa.web.catalogue.FacetModel.Whole;
import vn.lantoa.web.page.UiLanguage;
import vn.lantoa.web.page.template.RenderedPage;

class FacetModelTest {
    private final SearchForm form = new SearchForm();
    private final FacetModel model = model();

    @Test
    void a_facet_with_hidden_values_shows_their_number_and_links_them() {
        form.words = "đất đai";
        var agencies = agency(new Whole("", ""));

        assertThat(agencies.values()).hasSize(FacetModel.SHOWN_VALUES);
        assertThat(agencies.more()).isEqualTo(12);
        assertThat(agencies.other()).isEqualTo("/search?q=%C4%91%E1%BA%A5t%20%C4%91ai&all=org#facet-org");
        assertThat(page(new Whole("", ""))).contains("all=org#facet-org\">Xem thêm 12<span");
    }

    @Test
    void the_requested_facet_shows_all_values() {
        var agencies = agency(new Whole("org", ""));

        assertThat(agencies.values()).hasSize(20);
        assertThat(agencies.more()).isZero();
        assertThat(page(new Whole("org", "")))
                .contains("<details class=\"menu chip facets\" open>", "name=\"find\"", "Thu gọn");
    }

    @Test
    void facet_values_are_searched_by_parts_of_names_without_diacritics() {
        assertThat(agency(new Whole("org", "don xoai 7")).values())
                .extracting(Value::label)
                .containsExactly("Phường Đồn Xoài 7");
        assertThat(agency(new Whole("org", "ĐỒN XOÀI 20")).values()).hasSize(1);
        assertThat(agency(new Whole("org", "không có")).values()).isEmpty();
    }

    @Test
    void selected_values_come_first() {
        form.agency = List.of("phuong-19");

        assertThat(agency(new Whole("", "")).values().get(0).label()).isEqualTo("Phường Đồn Xoài 19");
    }

    private FacetView agency(Whole whole) {
        return model.of(form, found(), whole).stream()
                .filter(facet -> facet.name().equals("org"))
                .findFirst()
                .orElseThrow();
    }

    private String page(Whole whole) {
        return RenderedPage.of(
                "catalogue/list.ftlh",
                Map.ofEntries(
                        Map.entry("form", form),
                        Map.entry("results", found()),
                        Map.entry("cards", List.of()),
                        Map.entry("facets", model.of(form, found(), whole)),
                        Map.entry("beside", form.all()),
                        Map.entry("sorts", List.of()),
                        Map.entry("narrowed", false),
                        Map.entry("chosen", 0),
                        Map.entry("besideDays", form.besideDays()),
                        Map.entry("withAllWords", form.turnedTo(1))));
    }

    private static SearchResults found() {
        var agencies = new ArrayList<Count>();
        IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new Count("phuong-" + number, "Phường Đồn Xoài " + number, 30 - number))
                .forEach(agencies::add);
        return new SearchResults(List.of(), 0, false, Map.of(Facet.AGENCY, agencies), 0, "", false);
    }

    private static FacetModel model() {
        var model = new FacetModel();
        model.vocabularies = new Vocabularies();
        model.ui = new UiLanguage() {
            @Override
            public String tag() {
                return "vi";
            }
        };
        return model;
    }
}

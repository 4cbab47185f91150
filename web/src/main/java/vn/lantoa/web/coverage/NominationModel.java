package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.coverage.practice.NominationLine.What;
import vn.lantoa.coverage.practice.NominationState;
import vn.lantoa.coverage.practice.NominationText;
import vn.lantoa.coverage.practice.RankedNomination;
import vn.lantoa.coverage.practice.ReadNominations;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.plan.Plans;
import vn.lantoa.rendition.ReadThumbnails;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;

/** Builds the models of the nomination pages, and parses their form. */
@RequestScoped
class NominationModel {
    private static final int PAGE = 50;
    private static final int YEARS = 5;

    @Inject
    ReadNominations nominations;

    @Inject
    OwnUnits units;

    @Inject
    Plans plans;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @Inject
    ReadThumbnails thumbnails;

    /** A row of the page, and whether the officer may withdraw the nomination. */
    public record Row(RankedNomination of, boolean mayWithdraw) {}

    LocalDate today() {
        return units.today();
    }

    List<RankedNomination> read(NominationParameters chosen) {
        return nominations.call(form.actor(), chosen.year(today()), chosen.state());
    }

    byte[] sheet(NominationParameters chosen) {
        return NominationTable.sheet(read(chosen), words);
    }

    /** Returns the model of one page of the list. */
    Map<String, ?> list(NominationParameters chosen, int page) {
        var all = read(chosen);
        var from = Math.min(all.size(), (page - 1L) * PAGE);
        var shown = all.stream().skip(from).limit(PAGE).map(this::row).toList();
        var query = chosen.query();
        var here = NominationPages.PATH + "?" + (query.isEmpty() ? "" : query + "&") + "page=";
        var year = chosen.year(today());
        var model = new HashMap<String, Object>();
        model.put("rows", shown);
        model.put("thumbnails", thumbnails(shown));
        model.put("total", all.size());
        model.put("year", year);
        model.put("state", chosen.state);
        model.put("query", query);
        model.put("years", years(year));
        model.put("states", states());
        model.put("mayNominate", !units.nominating().isEmpty());
        model.put("next", from + PAGE < all.size() ? here + (page + 1) : "");
        model.put("first", page > 1 ? here + 1 : "");
        return model;
    }

    /**
     * Returns the model of the form.
     *
     * @param unit code of the preselected unit; may be empty
     * @param asset the preselected asset; may be empty
     */
    Map<String, ?> form(String unit, String asset) {
        return Map.of(
                "units", OrganisationChoices.byCode(units.nominating()),
                "unit", unit,
                "asset", asset,
                "year", today().getYear(),
                "years", years(today().getYear()),
                "tasks",
                        plans.last().plan().tasks().stream()
                                .map(task -> new Choice(task.code(), task.code() + " " + task.name(words.language())))
                                .toList());
    }

    /** Returns the submitted form. */
    NominationText typed() {
        return new NominationText(form.text("asset"), form.number("year"), form.text("task"), form.text("did"));
    }

    /** Returns the unit with this code, without checking who may nominate for it. */
    OrganisationId unit(String code) {
        return units.named(code).id();
    }

    /** Returns the version to show a thumbnail of, by asset; assets removed by law show none. */
    private Map<String, Integer> thumbnails(List<Row> rows) {
        var shown = rows.stream()
                .map(row -> row.of().line().what())
                .filter(What::isPublic)
                .map(What::asset)
                .toList();
        return thumbnails.of(shown, form.actor());
    }

    private Row row(RankedNomination one) {
        var said = one.line().said();
        var isOpen = said.state() == NominationState.NOMINATED;
        return new Row(one, isOpen && units.mayNominateFor(said.organisation()));
    }

    private List<Choice> years(int shown) {
        var present = today().getYear();
        return Stream.concat(IntStream.range(0, YEARS).mapToObj(ago -> present - ago), Stream.of(shown))
                .distinct()
                .map(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    private List<Choice> states() {
        return Stream.of(NominationState.values())
                .map(state -> new Choice(state.slug(), words.text("practice-state." + state.slug())))
                .toList();
    }
}

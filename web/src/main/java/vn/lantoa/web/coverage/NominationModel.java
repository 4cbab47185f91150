package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.coverage.practice.NominationLine.NominatedAsset;
import vn.lantoa.coverage.practice.NominationState;
import vn.lantoa.coverage.practice.RankedNomination;
import vn.lantoa.coverage.practice.ReadNominations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plans;
import vn.lantoa.rendition.ReadThumbnails;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;

/** Builds the pages of nominations. */
@RequestScoped
class NominationModel {
    private static final int PAGE = 50;
    private static final int YEARS = 5;
    static final Role[] NOMINATING = {Role.UPLOADER, Role.RELEASER};

    @Inject
    ReadNominations nominations;

    @Inject
    KeptUnits units;

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

    /** Returns one page of the list. */
    Page list(NominationParameters chosen, int page) {
        var all = read(chosen);
        var from = Math.min(all.size(), (page - 1L) * PAGE);
        var shown = all.stream().skip(from).limit(PAGE).map(this::row).toList();
        var query = chosen.query();
        var here = NominationPages.PATH + "?" + (query.isEmpty() ? "" : query + "&") + "page=";
        var year = chosen.year(today());
        return Page.of("coverage/practice.ftlh")
                .with("rows", shown)
                .with("thumbnails", thumbnails(shown))
                .with("total", all.size())
                .with("year", year)
                .with("state", chosen.state)
                .with("query", query)
                .with("years", years(year))
                .with("states", words.choices("practice-state.", NominationState.values()))
                .with("mayNominate", !units.all(NOMINATING).isEmpty())
                .with("next", from + PAGE < all.size() ? here + (page + 1) : "")
                .with("first", page > 1 ? here + 1 : "");
    }

    /**
     * Returns the page of the form.
     *
     * @param unit code of the preselected unit; may be empty
     * @param asset the preselected asset; may be empty
     */
    Page form(String unit, String asset) {
        return Page.of("coverage/practice-form.ftlh")
                .with("units", OrganisationChoices.byCode(units.all(NOMINATING)))
                .with("unit", unit)
                .with("asset", asset)
                .with("year", today().getYear())
                .with("years", years(today().getYear()))
                .with(
                        "tasks",
                        plans.last().plan().tasks().stream()
                                .map(task -> new Choice(task.code(), task.code() + " " + task.name(words.language())))
                                .toList());
    }

    /** Returns the version to show a thumbnail of, by asset; assets removed by law show none. */
    private Map<String, Integer> thumbnails(List<Row> rows) {
        var shown = rows.stream()
                .map(row -> row.of().line().what())
                .filter(NominatedAsset::isPublic)
                .map(NominatedAsset::asset)
                .toList();
        return thumbnails.of(shown, form.actor());
    }

    private Row row(RankedNomination one) {
        var said = one.line().said();
        var isOpen = said.state() == NominationState.NOMINATED;
        return new Row(one, isOpen && units.holds(said.organisation(), NOMINATING));
    }

    private List<Choice> years(int shown) {
        var present = today().getYear();
        return Stream.concat(IntStream.range(0, YEARS).mapToObj(ago -> present - ago), Stream.of(shown))
                .distinct()
                .map(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }
}

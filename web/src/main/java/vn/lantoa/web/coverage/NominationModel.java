package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.coverage.practice.NominationState;
import vn.lantoa.coverage.practice.NominationView;
import vn.lantoa.coverage.practice.ReadNominations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plans;
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
    KeptUnits kept;

    @Inject
    Plans plans;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    List<NominationView> read(NominationParameters chosen) {
        return nominations.call(form.actor(), chosen.year(kept.today()), chosen.state());
    }

    Page page(NominationParameters chosen, int page) {
        var all = read(chosen);
        var from = Math.min(all.size(), (page - 1L) * PAGE);
        var shown = all.stream().skip(from).limit(PAGE).toList();
        var query = chosen.query();
        var here = NominationPages.PATH + "?" + (query.isEmpty() ? "" : query + "&") + "page=";
        var year = chosen.year(kept.today());
        return Page.of("coverage/practice.ftlh")
                .with("nominations", shown)
                .with("withdrawable", withdrawable(shown))
                .with("total", all.size())
                .with("year", year)
                .with("state", chosen.state)
                .with("query", query)
                .with("years", years(year))
                .with("states", words.choices("practice-state.", NominationState.values()))
                .with("mayNominate", !kept.all(NOMINATING).isEmpty())
                .with("next", from + PAGE < all.size() ? here + (page + 1) : "")
                .with("first", page > 1 ? here + 1 : "");
    }

    /**
     * Returns the page of the form.
     *
     * @param unit code of the preselected unit; may be empty
     * @param asset the preselected asset; may be empty
     */
    Page page(String unit, String asset) {
        var year = kept.today().getYear();
        return Page.of("coverage/practice-form.ftlh")
                .with("units", OrganisationChoices.byCode(kept.all(NOMINATING)))
                .with("unit", unit)
                .with("asset", asset)
                .with("year", year)
                .with("years", years(year))
                .with(
                        "tasks",
                        plans.last().plan().tasks().stream()
                                .map(task -> new Choice(task.code(), task.code() + " " + task.name(words.language())))
                                .toList());
    }

    /** Returns the ids of the nominations that the officer may withdraw. */
    private List<String> withdrawable(List<NominationView> shown) {
        return shown.stream()
                .filter(one -> one.state() == NominationState.NOMINATED && kept.holds(one.organisation(), NOMINATING))
                .map(one -> one.id().toString())
                .toList();
    }

    private List<Choice> years(int shown) {
        var present = kept.today().getYear();
        return Stream.concat(IntStream.range(0, YEARS).mapToObj(ago -> present - ago), Stream.of(shown))
                .distinct()
                .map(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    byte[] sheet(NominationParameters chosen) {
        return NominationTable.sheet(read(chosen), words);
    }
}

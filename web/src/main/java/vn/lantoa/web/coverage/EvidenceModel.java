package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.coverage.EvidenceQuery;
import vn.lantoa.coverage.ReadEvidence;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.plan.Use;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** Builds the model of the evidence list, and the evidence rows of other surfaces. */
@RequestScoped
class EvidenceModel {
    private static final int PAGE = 50;
    private static final String OBJECTED = "objected";

    @Inject
    ReadEvidence evidence;

    @Inject
    Organisations organisations;

    @Inject
    Vocabularies vocabularies;

    @Inject
    CoverageModel coverage;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    ReadEvidence.Page read(CoverageParameters chosen, String after, int limit) {
        var query = chosen.evidence(organisations, coverage.today());
        return evidence.call(current.actor(), query, after(after), limit);
    }

    /** Returns the list; {@code objected} selects open objections of all units, an empty state the selection. */
    Map<String, ?> of(CoverageParameters chosen, String state, String after) {
        var waiting = state.equals(OBJECTED);
        var page = waiting
                ? new ReadEvidence.Page(evidence.objected(current.actor(), PAGE), null)
                : read(chosen, after, PAGE);
        var next = page.next();
        var model = new HashMap<String, Object>();
        model.put("lines", page.lines());
        model.put("waiting", waiting);
        model.put("filter", chosen.chosen());
        model.put("year", chosen.year(coverage.today()));
        model.put("unit", unit(chosen));
        model.put(
                "taskName",
                chosen.task.isEmpty() ? "" : vocabularies.planTasks().name(chosen.task, words.language()));
        model.put("uses", chosen.uses().stream().map(Use::slug).toList());
        model.put("query", chosen.with());
        model.put("csv", EvidencePages.PATH + "/evidence.csv?" + chosen.with());
        model.put("back", "/console/coverage?" + chosen.with("month", "", "task", "", "use", ""));
        model.put("next", next == null ? "" : EvidencePages.PATH + "?" + chosen.with("after", text(next)));
        model.put("first", after.isEmpty() ? "" : EvidencePages.PATH + "?" + chosen.with());
        return model;
    }

    /** Returns the position of a page in the form that addresses use. */
    static String text(EvidenceQuery.After after) {
        return after.month() + "." + after.id();
    }

    private static EvidenceQuery.After after(String text) {
        if (text.isEmpty()) return EvidenceQuery.After.NOTHING;
        var parts = text.split("\\.", 2);
        var month = RequestParsing.day(parts[0]);
        var id = RequestParsing.uuid(parts[parts.length - 1]);
        if (month.isEmpty() || id.isEmpty()) throw new Rejected(Issues.of("after", "not-a-cursor"));
        return new EvidenceQuery.After(month.orElseThrow(), id.orElseThrow());
    }

    private String unit(CoverageParameters chosen) {
        return Optional.of(chosen.unit)
                .filter(code -> !code.isBlank())
                .flatMap(organisations::findView)
                .map(OrganisationView::name)
                .orElse("");
    }
}

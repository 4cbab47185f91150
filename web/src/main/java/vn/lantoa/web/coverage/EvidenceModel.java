package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceQuery;
import vn.lantoa.coverage.ObjectToEvidence;
import vn.lantoa.coverage.ReadEvidence;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.query.ListPage;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.plan.Use;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** Builds the page of the evidence list, and the evidence rows of other surfaces. */
@RequestScoped
class EvidenceModel {
    private static final int PAGE = 50;
    private static final String OBJECTED = "objected";

    @Inject
    ReadEvidence evidence;

    @Inject
    ObjectToEvidence object;

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

    ListPage<EvidenceLine> read(CoverageParameters chosen, String after, int limit) {
        var query = chosen.evidence(organisations, coverage.today());
        return evidence.call(current.actor(), query, after(after), limit);
    }

    /**
     * Returns the page. The state {@code objected} selects the open objections of all units. If the state is empty, the
     * page shows the selected rows.
     */
    Page of(CoverageParameters chosen, String state, String after) {
        var unit = organisations.findView(chosen.unit);
        var waiting = state.equals(OBJECTED);
        var page = waiting ? new ListPage<>(evidence.objected(current.actor(), PAGE), null) : read(chosen, after, PAGE);
        return Page.of("coverage/evidence.ftlh")
                .with("lines", page.lines())
                .with("waiting", waiting)
                .with("filter", chosen.chosen())
                .with("year", chosen.year(coverage.today()))
                .with("unit", unit.map(OrganisationView::name).orElse(""))
                .with("ofOwn", unit.map(this::isOwn).orElse(true))
                .with(
                        "mayObject",
                        unit.filter(one -> object.isAllowed(current.actor(), one.id()))
                                .isPresent())
                .with(
                        "taskName",
                        chosen.task.isEmpty() ? "" : vocabularies.planTasks().name(chosen.task, words.language()))
                .with("uses", chosen.uses().stream().map(Use::slug).toList())
                .with("query", chosen.with("state", state))
                .with("csv", CoveragePages.EVIDENCE + "/evidence.csv?" + chosen.with())
                .with("back", "/console/coverage?" + chosen.with("month", "", "task", "", "use", ""))
                .with("next", chosen.after(CoveragePages.EVIDENCE, page.next()))
                .with("first", chosen.after(CoveragePages.EVIDENCE, after.isEmpty() ? null : ""));
    }

    private boolean isOwn(OrganisationView unit) {
        return evidence.isOwn(current.actor(), unit.id());
    }

    private static EvidenceQuery.After after(String text) {
        if (text.isEmpty()) return EvidenceQuery.After.NOTHING;
        var parts = text.split("\\.", 2);
        var month = RequestParsing.day(parts[0]);
        var id = RequestParsing.uuid(parts[parts.length - 1]);
        if (month.isEmpty() || id.isEmpty()) throw new Rejected(Issues.of("after", "not-a-cursor"));
        return new EvidenceQuery.After(month.orElseThrow(), id.orElseThrow());
    }
}

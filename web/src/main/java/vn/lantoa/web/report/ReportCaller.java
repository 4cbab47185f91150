package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;
import vn.lantoa.web.request.CurrentActor;

/** The caller, and the report that the address of the request names. */
@RequestScoped
class ReportCaller {
    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

    Actor actor() {
        return current.actor();
    }

    /** Returns the key of the report; a consolidated report belongs to the root organisation. */
    ReportKey key(ReportAddress report) {
        var unit = report.unit();
        if (unit != null)
            return organisations
                    .findView(unit)
                    .map(view -> ReportKey.ofUnit(view.id(), report.year))
                    .orElseThrow(() -> new NotFound("report of unit " + unit));
        return Slug.find(ReportStep.class, String.valueOf(report.step()))
                .filter(step -> step != ReportStep.UNITS)
                .map(step -> new ReportKey(organisations.root(), report.year, step))
                .orElseThrow(() -> new NotFound("consolidated report " + report.step()));
    }
}

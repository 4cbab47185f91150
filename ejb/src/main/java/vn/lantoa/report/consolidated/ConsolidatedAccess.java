package vn.lantoa.report.consolidated;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.report.ReportAccess;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;

/** The rights to consolidated reports: those to a unit's report, held at the root organisation. */
@ApplicationScoped
class ConsolidatedAccess {
    @Inject
    ReportAccess access;

    @Inject
    Organisations organisations;

    ReportKey admitReader(Actor by, int year, ReportStep step) {
        var key = key(year, step);
        access.admitReader(by, key.organisation());
        return begun(key);
    }

    ReportKey admitWriter(Actor by, int year, ReportStep step) {
        var key = key(year, step);
        access.admitWriter(by, key.organisation());
        return begun(key);
    }

    ReportKey admitSubmitter(Actor by, int year, ReportStep step) {
        var key = key(year, step);
        access.admitSubmitter(by, key.organisation());
        return begun(key);
    }

    ReportKey admitDecider(Actor by, int year, ReportStep step) {
        access.admitDecider(by);
        return key(year, step);
    }

    private ReportKey begun(ReportKey key) {
        access.requireBegun(key.year());
        return key;
    }

    private ReportKey key(int year, ReportStep step) {
        if (step == ReportStep.UNITS) throw new NotFound("consolidated report of the units");
        return new ReportKey(organisations.root(), year, step);
    }
}

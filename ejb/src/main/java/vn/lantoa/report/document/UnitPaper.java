package vn.lantoa.report.document;

import java.time.Instant;
import java.util.Map;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.typeset.Chart;

/** A unit's report as its documents show it. */
record UnitPaper(SubmittedReport report) implements Printed {
    @Override
    public String name() {
        var content = report.content();
        return "bao-cao-" + content.year() + "-" + content.unit().code() + "-"
                + report.submission().number();
    }

    @Override
    public String template() {
        return "unit";
    }

    @Override
    public Instant at() {
        return report.submission().submittedAt();
    }

    @Override
    public String proofs() {
        return report.proofs();
    }

    @Override
    public Map<String, Object> model() {
        return PaperModel.of(report);
    }

    @Override
    public Map<String, Chart> charts() {
        return Map.of();
    }

    @Override
    public byte[] workbook() {
        return ReportTable.workbook(report);
    }

    @Override
    public String csv() {
        return ReportTable.csv(report);
    }
}

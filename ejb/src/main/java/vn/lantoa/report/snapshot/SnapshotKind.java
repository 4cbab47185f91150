package vn.lantoa.report.snapshot;

import vn.lantoa.kernel.Slug;
import vn.lantoa.report.ReportStep;

/** The kind of report in a frozen copy. */
public enum SnapshotKind implements Slug {
    /** Report of a unit. */
    UNIT,
    /** Report of the department, which consolidates the reports of the units. */
    DEPARTMENT,
    /** Report of the People's Committee. */
    COMMITTEE;

    static SnapshotKind of(ReportStep step) {
        return switch (step) {
            case UNITS -> UNIT;
            case DEPARTMENT -> DEPARTMENT;
            case COMMITTEE -> COMMITTEE;
        };
    }
}

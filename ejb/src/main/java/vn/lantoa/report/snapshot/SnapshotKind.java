package vn.lantoa.report.snapshot;

import vn.lantoa.kernel.Slug;
import vn.lantoa.report.ReportStep;

/** Kind of the report that a frozen copy is of. */
public enum SnapshotKind implements Slug {
    /** Report of a unit. */
    UNIT,
    /** Report of the department, which consolidates those of the units. */
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

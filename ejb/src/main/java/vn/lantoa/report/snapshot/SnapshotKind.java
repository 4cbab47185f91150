package vn.lantoa.report.snapshot;

import vn.lantoa.kernel.Slug;
import vn.lantoa.report.deadline.ReportStep;

/** Whose report a frozen copy is of. */
public enum SnapshotKind implements Slug {
    /** Of a unit. */
    UNIT,
    /** Of the department, which consolidates those of units. */
    DEPARTMENT,
    /** Of the People's Committee. */
    COMMITTEE;

    static SnapshotKind of(ReportStep step) {
        return switch (step) {
            case UNITS -> UNIT;
            case DEPARTMENT -> DEPARTMENT;
            case COMMITTEE -> COMMITTEE;
        };
    }
}

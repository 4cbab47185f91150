package vn.lantoa.report.deadline;

import vn.lantoa.kernel.Slug;

/** A step of a year's reports, in their order. */
public enum ReportStep implements Slug {
    /** Each unit reports to the department. */
    UNITS,
    /** The department consolidates. */
    DEPARTMENT,
    /** The People's Committee reports to the Ministry. */
    COMMITTEE
}

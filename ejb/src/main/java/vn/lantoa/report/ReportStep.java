package vn.lantoa.report;

import vn.lantoa.kernel.Slug;

/** The steps of a year's reports, in order. */
public enum ReportStep implements Slug {
    /** Each unit reports to the department. */
    UNITS,
    /** The department consolidates the reports. */
    DEPARTMENT,
    /** The People's Committee reports to the Ministry. */
    COMMITTEE
}

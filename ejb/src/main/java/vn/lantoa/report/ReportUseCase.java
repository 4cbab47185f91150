package vn.lantoa.report;

import jakarta.inject.Inject;

/** Base of the use cases on one report. */
abstract class ReportUseCase {
    @Inject
    ReportAccess access;

    @Inject
    ReportPrefill prefill;

    @Inject
    ReportCourse course;
}

package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** The office that decides on an alarm. */
public enum AlarmOffice implements Slug {
    /** Administrators of the province. */
    PROVINCE,
    /** Officers who make or release assets of the organisation that owns the asset. */
    OWNER
}

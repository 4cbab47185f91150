package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** The state of a find. Only confirmed finds are evidence. A person's decision takes precedence over later visits. */
public enum FindState implements Slug {
    /** Doubtful; waits for a person's decision. */
    PROPOSED,
    /** Certain, or confirmed by a person. */
    CONFIRMED,
    /** Refused by a person. */
    REFUSED
}

package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** The state of a find. Only what is confirmed is evidence; a person's decision goes before what is seen later. */
public enum FindState implements Slug {
    /** It is doubtful, and waits for a person. */
    PROPOSED,
    /** It is certain, or a person said so. */
    CONFIRMED,
    /** A person said that it is wrong. */
    REFUSED
}

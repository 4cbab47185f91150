package vn.lantoa.coverage.printed;

import vn.lantoa.kernel.Slug;

/** What becomes of printed matter. */
public enum PrintKind implements Slug {
    ORDERED,
    RECEIVED,
    /** Given out, to households, desks or schools. */
    GIVEN
}

package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Slug;

/** A change in the stock of printed matter. */
public enum PrintKind implements Slug {
    ORDERED,
    RECEIVED,
    /** Handed out to households, desks or schools. */
    GIVEN
}

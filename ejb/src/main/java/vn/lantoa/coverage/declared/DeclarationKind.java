package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Slug;

/** The kind of a declared use, which determines the unit of its amount. */
public enum DeclarationKind implements Slug {
    /** An event; counts visitors. */
    EVENT,
    /** A training; counts participants. */
    TRAINING,
    /** Radio broadcasts; counts broadcasts. */
    RADIO,
    /** Television broadcasts; counts broadcasts. */
    TV,
    /** A column or special page; counts articles. */
    COLUMN
}

package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Slug;

/** A kind of use that a unit declares; what its amount counts follows from it. */
public enum DeclarationKind implements Slug {
    /** An event: people who came. */
    EVENT,
    /** A training: people who were taught. */
    TRAINING,
    /** A broadcast on the radio: times. */
    RADIO,
    /** A broadcast on television: times. */
    TV,
    /** A column or a special page: pieces in it. */
    COLUMN
}

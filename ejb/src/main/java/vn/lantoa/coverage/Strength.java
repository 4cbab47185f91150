package vn.lantoa.coverage;

import vn.lantoa.kernel.Slug;

/** The strength of evidence, the strongest first. */
public enum Strength implements Slug {
    /** The hub has seen it itself. */
    SEEN,
    /** A program of the partner has reported it. */
    REPORTED,
    /** It was declared, with an address or a file that proves it. */
    PROVEN,
    /** It was declared. */
    DECLARED
}

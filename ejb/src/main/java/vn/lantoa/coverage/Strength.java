package vn.lantoa.coverage;

import vn.lantoa.kernel.Slug;

/** The strength of evidence, strongest first. */
public enum Strength implements Slug {
    /** The hub itself has seen the use. */
    SEEN,
    /** A partner's system has reported the use. */
    REPORTED,
    /** The use was declared, with an address or a file as proof. */
    PROVEN,
    /** The use was declared without proof. */
    DECLARED
}

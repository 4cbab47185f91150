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
    DECLARED;

    /** Returns true if a use of this strength in the state is proven: observed, or confirmed with a document. */
    boolean isProven(EvidenceState state) {
        return compareTo(PROVEN) < 0 || this == PROVEN && state == EvidenceState.CONFIRMED;
    }
}

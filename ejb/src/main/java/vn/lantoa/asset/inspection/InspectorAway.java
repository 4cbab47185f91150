package vn.lantoa.asset.inspection;

/** A program that the inspection needs does not answer. A fault: the same work is to be done again later. */
public final class InspectorAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InspectorAway(String why) {
        super(why);
    }
}

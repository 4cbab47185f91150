package vn.lantoa.asset.inspection;

/** The fault of a program that the inspection needs and that does not answer: the work must be repeated later. */
final class InspectorAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InspectorAway(String why) {
        super(why);
    }
}

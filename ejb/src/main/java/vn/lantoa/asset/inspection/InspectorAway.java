package vn.lantoa.asset.inspection;

/** Exception for a program needed by the inspection that does not respond: the inspection must be repeated later. */
final class InspectorAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InspectorAway(String why) {
        super(why);
    }
}

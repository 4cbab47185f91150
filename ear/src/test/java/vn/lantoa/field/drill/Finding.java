package vn.lantoa.field.drill;

/** A deviation from what was acknowledged. */
record Finding(Kind kind, String text) {
    enum Kind {
        /** Hostile clients held up readers or an officer, got a wrong answer, or left the node busy. */
        HARMED,
        /** Something acknowledged does not exist. */
        LOST,
        /** One part of something exists and another does not. */
        HALF,
        /** Something was done twice. */
        TWICE,
        /** The change log, a copy, the audit log or the store contradicts itself. */
        BROKEN,
        /** Something was not well yet more than five seconds after the cause had gone, or the node was ready. */
        LATE,
        /** An error without words, or a 503 that does not say when to come again. */
        BARE,
        /** Something is whole, but took longer than was promised, or was answered in a wrong way. */
        UNKEPT
    }

    @Override
    public String toString() {
        return kind + " " + text;
    }
}

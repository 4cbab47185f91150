package vn.lantoa.field.drill;

/** A deviation from what was acknowledged. */
record Finding(Kind kind, String text) {
    enum Kind {
        /** Hostile clients delayed readers or an officer, got a wrong response, or left the node busy. */
        HARMED,
        /** Something acknowledged does not exist. */
        LOST,
        /** One part of something exists and another does not. */
        HALF,
        /** Something was done twice. */
        TWICE,
        /** The change log, a copy, the audit log or the store contradicts itself. */
        BROKEN,
        /** Something had not recovered five seconds after the cause had ended, or after the node was ready. */
        LATE,
        /** An error without explanation, or a 503 without Retry-After. */
        BARE,
        /** The result is complete, but took longer than promised, or had a wrong status. */
        UNKEPT
    }

    @Override
    public String toString() {
        return kind + " " + text;
    }
}

package vn.lantoa.field.drill;

/** Something that is not as it was acknowledged. */
record Finding(Kind kind, String text) {
    enum Kind {
        /** It was acknowledged and is not there. */
        LOST,
        /** One part of it is there and another is not. */
        HALF,
        /** It was done, and done again. */
        TWICE,
        /** The change log, a copy, the audit log or the store contradicts itself. */
        BROKEN,
        /** It is whole, and it took longer than was promised, or was said in a wrong way. */
        UNKEPT
    }

    @Override
    public String toString() {
        return kind + " " + text;
    }
}

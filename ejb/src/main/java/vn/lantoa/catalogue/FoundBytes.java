package vn.lantoa.catalogue;

/** The answer of the hub about some bytes. */
public sealed interface FoundBytes {
    /** An unwithdrawn public release holds them. */
    record Open(PublicBytes file) implements FoundBytes {}

    /** A public release held them, and none does any more. */
    record Gone() implements FoundBytes {}

    /** The bytes are refused by law. */
    record Barred() implements FoundBytes {}
}

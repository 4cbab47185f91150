package vn.lantoa.catalogue;

/** What the hub answers about some bytes. */
public sealed interface FoundBytes {
    /** Some unwithdrawn public release holds them. */
    record Open(PublicBytes file) implements FoundBytes {}

    /** A public release held them, and none does any more. */
    record Gone() implements FoundBytes {}

    /** They are refused by law. */
    record Barred() implements FoundBytes {}
}

package vn.lantoa.catalogue;

/** State of some bytes in the catalogue. */
public sealed interface FoundBytes {
    /** A current public release contains the bytes. */
    record Open(PublicBytes file) implements FoundBytes {}

    /** A public release contained the bytes, but no public release contains them now. */
    record Gone() implements FoundBytes {}

    /** The bytes were removed by law. */
    record Barred() implements FoundBytes {}
}

package vn.lantoa.release.parity;

/** Change of a source that affects its variants. */
enum SourceMove {
    /** A version was published. */
    CAME_OUT,
    /** The source was withdrawn or expired. */
    ENDED
}

package vn.lantoa.release.parity;

/** A move of a source that the readers of its variants have to hear of. */
enum SourceMove {
    /** A version of it came out. */
    CAME_OUT,
    /** The source was taken back, or its end has come. */
    ENDED
}

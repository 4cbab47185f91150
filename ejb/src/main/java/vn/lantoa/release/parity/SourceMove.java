package vn.lantoa.release.parity;

/** What may happen to a source that its variants' readers have to hear of. */
public enum SourceMove {
    /** A version of it came out. */
    CAME_OUT,
    /** It was taken back, or its end has come. */
    ENDED
}

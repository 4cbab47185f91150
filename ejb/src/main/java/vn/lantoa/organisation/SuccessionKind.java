package vn.lantoa.organisation;

/** The way an organisation ended. A new name is no end: it stays the same organisation, with a further name. */
public enum SuccessionKind {
    /** The organisation went into another one, alone or with others. */
    MERGE,
    /** The organisation was divided into several. */
    SPLIT,
    /** The organisation was closed, and nobody took its place. */
    ABOLISH
}

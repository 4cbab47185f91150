package vn.lantoa.organisation;

/** How an organisation ended. A new name is no end: it stays the same organisation, with a further name. */
public enum SuccessionKind {
    /** It went into another one, alone or with others. */
    MERGE,
    /** It fell into several. */
    SPLIT,
    /** It is no more, and nobody took its place. */
    ABOLISH
}

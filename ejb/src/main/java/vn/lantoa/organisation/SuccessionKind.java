package vn.lantoa.organisation;

/** Way in which an organisation ended. A renamed organisation does not end, but gets a new name. */
public enum SuccessionKind {
    /** The organisation became part of another organisation, alone or together with others. */
    MERGE,
    /** The organisation was split into several. */
    SPLIT,
    /** The organisation was closed without a successor. */
    ABOLISH
}

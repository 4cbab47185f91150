package vn.lantoa.asset;

/** The part of a machine in an asset; any but NONE requires a visible label and a digital source type. */
public enum AiUse {
    NONE,
    ASSISTED,
    GENERATED
}

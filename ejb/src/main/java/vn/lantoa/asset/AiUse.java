package vn.lantoa.asset;

/** Degree of AI involvement in an asset. Any value but NONE requires a visible label and a digital source type. */
public enum AiUse {
    NONE,
    ASSISTED,
    GENERATED
}

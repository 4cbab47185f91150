package vn.lantoa.asset;

/** Degree of AI involvement in an asset. All values except NONE require a visible label and a digital source type. */
public enum AiUse {
    NONE,
    ASSISTED,
    GENERATED
}

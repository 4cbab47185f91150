package vn.lantoa.asset;

/** How much a machine made of it; other than NONE it carries a visible label and a digital source type. */
public enum AiUse {
    NONE,
    ASSISTED,
    GENERATED
}

package vn.lantoa.organisation;

/**
 * Kind of an organisation. The kind gives the administrative level, not the wording. Whether a province-level unit is
 * called a province or a centrally-run city, and a commune-level unit xã or phường, is part of its name.
 */
public enum OrganisationKind {
    /** The province. Exactly one organisation, the root, has this kind. */
    PROVINCE,
    /** A department or agency at province level (sở, ban, ngành). */
    DEPARTMENT,
    /** The office of the province-level People's Committee. */
    OFFICE,
    POLICE,
    NEWSPAPER,
    BROADCASTER,
    /** A press body with several outlets, for example after a newspaper and a broadcaster merged. */
    PRESS,
    POST_OFFICE,
    TELECOM,
    /** A district. All districts are closed, because the level was abolished. */
    DISTRICT,
    /** A commune (xã). */
    COMMUNE,
    /** A ward (phường). */
    WARD,
    OTHER
}

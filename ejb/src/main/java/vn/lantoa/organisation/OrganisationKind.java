package vn.lantoa.organisation;

/**
 * The kind of body that an organisation is. Levels, not words: whether the province-level unit calls itself a province
 * or a centrally-run city, and a commune-level unit xã or phường, is said by its name.
 */
public enum OrganisationKind {
    /** The whole province-level unit; exactly one, the root. */
    PROVINCE,
    /** A department or agency of the province level (sở, ban, ngành). */
    DEPARTMENT,
    /** The office of the province-level People's Committee. */
    OFFICE,
    POLICE,
    NEWSPAPER,
    BROADCASTER,
    /** A press body with several outlets, as newspaper and broadcaster become after a merger. */
    PRESS,
    POST_OFFICE,
    TELECOM,
    /** A district-level unit; there are only former ones since the level was abolished. */
    DISTRICT,
    /** A commune (xã). */
    COMMUNE,
    /** A ward (phường). */
    WARD,
    OTHER
}

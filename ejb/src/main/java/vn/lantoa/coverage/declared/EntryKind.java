package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Slug;

/** The kind of a yearly entry of a unit. */
public enum EntryKind implements Slug {
    /** The unit's plan; item VI.1.a of the province's plan. */
    PLAN,
    /** Staff of the unit; counts people. */
    STAFF,
    /** Staff who operate the system of administrative procedures; counts people. */
    OPERATORS,
    /** Members of community digital teams; counts people. */
    TEAM_MEMBERS,
    /** Pupils and students; counts people. */
    PUPILS
}

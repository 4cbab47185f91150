package vn.lantoa.organisation.outlet;

import vn.lantoa.kernel.Slug;

/** The outlet by which a partner brings something to people itself. */
public enum Outlet implements Slug {
    /** Messages to telephones: a telecom company. */
    SMS,
    /** Bulletins to loudspeakers of communes: a source information system. */
    LOUDSPEAKER,
    /** Bulletins by radio. */
    RADIO
}

package vn.lantoa.organisation.partner;

import vn.lantoa.kernel.Slug;

/** Outlet through which a partner reaches people itself. */
public enum Outlet implements Slug {
    /** Text messages to phones, sent by a telecom company. */
    SMS,
    /** Bulletins on commune loudspeakers, through a source information system. */
    LOUDSPEAKER,
    /** Bulletins on the radio. */
    RADIO
}

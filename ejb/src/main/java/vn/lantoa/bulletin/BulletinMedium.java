package vn.lantoa.bulletin;

import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.partner.Outlet;

/** Medium of a bulletin. */
public enum BulletinMedium implements Slug {
    /** Loudspeakers of communes. */
    LOUDSPEAKER,
    /** Radio. */
    RADIO;

    /** Returns the outlet of partners that broadcast this medium. */
    public Outlet outlet() {
        return this == RADIO ? Outlet.RADIO : Outlet.LOUDSPEAKER;
    }

    /** Returns the rendition recipe for its audio. */
    public String recipe() {
        return this == RADIO ? "broadcast-wav" : "loudspeaker";
    }

    /** Returns the default slot in seconds. */
    public int usualSlot() {
        return this == RADIO ? 30 : 120;
    }

    /** Returns the maximum slot in seconds. */
    public int longestSlot() {
        return this == RADIO ? 120 : 300;
    }
}

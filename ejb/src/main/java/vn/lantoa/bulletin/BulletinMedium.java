package vn.lantoa.bulletin;

import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.partner.Outlet;

/** Medium of a bulletin. */
public enum BulletinMedium implements Slug {
    /** Loudspeakers of communes. */
    LOUDSPEAKER(Outlet.LOUDSPEAKER, "loudspeaker", 120, 300),
    /** Radio. */
    RADIO(Outlet.RADIO, "broadcast-wav", 30, 120);

    private final Outlet outlet;
    private final String recipe;
    private final int usualSlot;
    private final int longestSlot;

    BulletinMedium(Outlet outlet, String recipe, int usualSlot, int longestSlot) {
        this.outlet = outlet;
        this.recipe = recipe;
        this.usualSlot = usualSlot;
        this.longestSlot = longestSlot;
    }

    /** Returns the outlet of partners that broadcast this medium. */
    public Outlet outlet() {
        return outlet;
    }

    /** Returns the rendition recipe for its audio. */
    public String recipe() {
        return recipe;
    }

    /** Returns the default slot in seconds. */
    public int usualSlot() {
        return usualSlot;
    }

    /** Returns the maximum slot in seconds. */
    public int longestSlot() {
        return longestSlot;
    }
}

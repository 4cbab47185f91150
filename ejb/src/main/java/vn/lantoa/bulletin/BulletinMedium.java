package vn.lantoa.bulletin;

import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.outlet.Outlet;

/** The medium by which a bulletin is read aloud. */
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

    /** The outlet of partners that bring it to people. */
    public Outlet outlet() {
        return outlet;
    }

    /** The recipe by which a sound is made for it. */
    public String recipe() {
        return recipe;
    }

    /** The slot that is offered, in seconds. */
    public int usualSlot() {
        return usualSlot;
    }

    /** The longest slot, in seconds. */
    public int longestSlot() {
        return longestSlot;
    }
}

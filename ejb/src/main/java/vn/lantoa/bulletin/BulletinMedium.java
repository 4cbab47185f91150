package vn.lantoa.bulletin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.organisation.outlet.Outlet;

/** The medium by which a bulletin is read aloud. */
public enum BulletinMedium {
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

    /** The word on the wire: {@code loudspeaker}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The medium of this word or constant name. */
    public static Optional<BulletinMedium> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}

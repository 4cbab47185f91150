package vn.lantoa.catalogue;

import java.text.Normalizer;
import vn.lantoa.kernel.Issues;

/** Rules for collections. Pure functions. */
public final class CollectionRules {
    static final int LONGEST_NAME = 100;

    /** Maximum number of assets in a collection, which is ordered manually and shown in frames and feeds. */
    public static final int MOST_ASSETS = 200;

    private CollectionRules() {}

    static String tidy(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    static Issues check(String name, boolean taken) {
        return Issues.none()
                .when(name.isEmpty(), "name", "missing")
                .when(name.length() > LONGEST_NAME, "name", "too-long", LONGEST_NAME)
                .when(name.chars().anyMatch(Character::isISOControl), "name", "control-characters")
                .when(taken, "name", "taken");
    }
}

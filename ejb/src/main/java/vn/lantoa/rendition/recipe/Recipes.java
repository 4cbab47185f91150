package vn.lantoa.rendition.recipe;

import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetKind;

/** The repository of recipes. */
public final class Recipes {
    private Recipes() {}

    /** The recipe of this name. */
    public static Optional<Recipe> find(String name) {
        return RecipeCatalogue.SHIPPED.find(name);
    }

    /** The recipe of this name, which must exist. */
    public static Recipe get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no recipe for " + name));
    }

    static List<Recipe> all() {
        return RecipeCatalogue.SHIPPED.all();
    }

    /** True if a picture of this kind must not be cropped, because there are words at its edges. */
    public static boolean keepsWhole(AssetKind kind) {
        return RecipeCatalogue.SHIPPED.whole().contains(kind);
    }
}

package vn.lantoa.rendition;

import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetKind;

/** Repository of recipes. */
public final class Recipes {
    private Recipes() {}

    /** Finds the recipe with this name. */
    public static Optional<Recipe> find(String name) {
        return RecipeCatalogue.SHIPPED.find(name);
    }

    /** Returns the recipe with this name, which must exist. */
    public static Recipe get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("unknown recipe: " + name));
    }

    static List<Recipe> all() {
        return RecipeCatalogue.SHIPPED.all();
    }

    /** Returns whether pictures of this kind must not be cropped, because they contain words near their edges. */
    public static boolean keepsWhole(AssetKind kind) {
        return RecipeCatalogue.SHIPPED.whole().contains(kind);
    }
}

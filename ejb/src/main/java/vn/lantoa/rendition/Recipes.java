package vn.lantoa.rendition;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Slug;

/** Repository of recipes, parsed from {@code recipes.json}: recipes, groups of media types, and the plan. */
public final class Recipes {
    static final Recipes SHIPPED = new Recipes(HubJson.file("/vn/lantoa/rendition/recipes.json", JsonObject.class));

    private final Map<String, Recipe> recipes = new LinkedHashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final List<PlanLine> lines;
    private final Set<AssetKind> whole;

    Recipes(JsonObject json) {
        for (var recipe : json.getJsonArray("recipes").getValuesAs(JsonObject.class)) add(recipe);
        json.getJsonObject("types").forEach((group, types) -> types.asJsonArray()
                .getValuesAs(JsonString::getString)
                .forEach(type -> groups.put(type, group)));
        whole = kinds(json.getJsonArray("keepWhole"));
        lines = json.getJsonArray("plan").getValuesAs(JsonObject.class).stream()
                .map(line -> PlanLine.of(line, this))
                .toList();
    }

    /** Adds a recipe. The field {@code copies} adds several, numbered in the name and the parameter {@code copy}. */
    private void add(JsonObject object) {
        int copies = object.getInt("copies", 0);
        if (copies == 0) add(recipe(object, object.getString("name"), 0));
        for (int i = 1; i <= copies; i++) add(recipe(object, object.getString("name") + "-" + i, i));
    }

    private void add(Recipe recipe) {
        if (!recipe.name().matches("[a-z0-9-]{1,40}")) throw new IllegalStateException("bad name: " + recipe.name());
        if (recipes.put(recipe.name(), recipe) != null) throw new IllegalStateException("twice: " + recipe.name());
    }

    private static Recipe recipe(JsonObject object, String name, int copy) {
        var how = new HashMap<String, String>();
        object.getJsonObject("how").forEach((key, value) -> how.put(key, word(value)));
        if (copy > 0) how.put("copy", String.valueOf(copy));
        return new Recipe(
                name,
                Family.valueOf(object.getString("family").toUpperCase(java.util.Locale.ROOT)),
                object.getString("type"),
                Lane.valueOf(object.getString("lane").toUpperCase(java.util.Locale.ROOT)),
                object.getInt("rank"),
                object.getInt("edition"),
                how);
    }

    static Set<AssetKind> kinds(List<JsonValue> slugs) {
        return slugs.stream()
                .map(slug -> Slug.find(AssetKind.class, word(slug)).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String word(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    /** Finds the recipe with this name. */
    public static Optional<Recipe> find(String name) {
        return Optional.ofNullable(SHIPPED.recipes.get(name));
    }

    /** Returns the recipe with this name, which must exist. */
    public static Recipe get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("unknown recipe: " + name));
    }

    /** Returns whether pictures of this kind must not be cropped, because they contain words near their edges. */
    static boolean keepsWhole(AssetKind kind) {
        return SHIPPED.whole.contains(kind);
    }

    /** Returns the recipes with this name, possibly followed by a number. */
    List<Recipe> named(String name) {
        var found = recipes.values().stream()
                .filter(one ->
                        one.name().equals(name) || one.has("copy") && one.name().equals(name + "-" + one.word("copy")))
                .toList();
        if (found.isEmpty()) throw new IllegalStateException("no recipe " + name);
        return found;
    }

    Optional<String> findGroup(String mediaType) {
        return Optional.ofNullable(groups.get(mediaType));
    }

    List<PlanLine> lines() {
        return lines;
    }

    static List<Recipe> all() {
        return List.copyOf(SHIPPED.recipes.values());
    }

    /**
     * Line of the plan: recipes by group of media types, for the first file found in the order of the roles.
     *
     * @param except kinds to which the line does not apply
     * @param needsSubtitles whether the line applies only to videos with subtitles in their own language
     */
    record PlanLine(
            List<FileRole> roles, Map<String, List<Recipe>> recipes, Set<AssetKind> except, boolean needsSubtitles) {
        static PlanLine of(JsonObject line, Recipes catalogue) {
            var recipes = new HashMap<String, List<Recipe>>();
            line.getJsonObject("recipes")
                    .forEach((group, names) -> recipes.put(
                            group,
                            names.asJsonArray().getValuesAs(JsonString::getString).stream()
                                    .flatMap(name -> catalogue.named(name).stream())
                                    .toList()));
            return new PlanLine(
                    line.getJsonArray("roles").getValuesAs(JsonString::getString).stream()
                            .map(role -> Slug.find(FileRole.class, role).orElseThrow())
                            .toList(),
                    Map.copyOf(recipes),
                    Recipes.kinds(
                            line.containsKey("except") ? line.getJsonArray("except") : JsonArray.EMPTY_JSON_ARRAY),
                    line.getBoolean("needsSubtitles", false));
        }

        Optional<SourceFile> findSource(List<SourceFile> files, Recipes catalogue) {
            return files.stream()
                    .filter(file -> roles.contains(file.role())
                            && !recipesFor(file, catalogue).isEmpty())
                    .min(Comparator.comparing((SourceFile file) -> roles.indexOf(file.role()))
                            .thenComparing(SourceFile::position));
        }

        List<Recipe> recipesFor(SourceFile file, Recipes catalogue) {
            return catalogue
                    .findGroup(file.mediaType())
                    .map(group -> recipes.getOrDefault(group, List.of()))
                    .orElse(List.of());
        }
    }
}

package vn.lantoa.rendition;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Slug;

/**
 * Line of the plan: recipes for the first file in the order of these roles, by group of media types.
 *
 * @param except kinds to which the line does not apply
 * @param needsSubtitles whether the line applies only to videos with subtitles in their own language
 */
record PlanLine(
        List<FileRole> roles, Map<String, List<Recipe>> recipes, Set<AssetKind> except, boolean needsSubtitles) {
    static PlanLine of(JsonObject line, RecipeCatalogue catalogue) {
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
                RecipeCatalogue.kinds(
                        line.containsKey("except") ? line.getJsonArray("except") : JsonArray.EMPTY_JSON_ARRAY),
                line.getBoolean("needsSubtitles", false));
    }

    Optional<SourceFile> findSource(List<SourceFile> files, RecipeCatalogue catalogue) {
        return files.stream()
                .filter(file -> roles.contains(file.role())
                        && !recipesFor(file, catalogue).isEmpty())
                .min(Comparator.comparing((SourceFile file) -> roles.indexOf(file.role()))
                        .thenComparing(SourceFile::position));
    }

    List<Recipe> recipesFor(SourceFile file, RecipeCatalogue catalogue) {
        return catalogue
                .findGroup(file.mediaType())
                .map(group -> recipes.getOrDefault(group, List.of()))
                .orElse(List.of());
    }
}

package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetKind;

class RecipesTest {
    @Test
    void have_names_suitable_for_urls() {
        assertThat(Recipes.all()).hasSizeGreaterThan(80).allSatisfy(recipe -> assertThat(recipe.name())
                .matches("[a-z0-9-]{1,40}"));
    }

    @Test
    void recipe_texts_contain_all_parameters() {
        var recipe =
                new Recipe("a", Family.PICTURE, "image/jpeg", Lane.LIGHT, 0, 3, Map.of("width", "3", "fit", "pad"));

        assertThat(recipe.text()).isEqualTo("picture fit=pad width=3 image/jpeg /3");
    }

    @Test
    void every_recipe_is_used_by_the_plan() {
        assertThat(Recipes.all()).allSatisfy(recipe -> assertThat(Recipes.SHIPPED.lines().stream()
                        .flatMap(line -> line.recipes().values().stream())
                        .anyMatch(planned -> planned.contains(recipe)))
                .as(recipe.name())
                .isTrue());
    }

    @Test
    void reject_duplicate_names_and_unknown_recipes_in_the_plan() {
        var one = "{'name':'a','family':'picture','type':'image/jpeg','lane':'light','rank':0,'edition':1,'how':{}}";

        assertThatThrownBy(() -> new Recipes(catalogue("[" + one + "," + one + "]", "a")))
                .hasMessageContaining("twice: a");
        assertThatThrownBy(() -> new Recipes(catalogue("[" + one + "]", "b"))).hasMessageContaining("no recipe b");
        assertThat(new Recipes(catalogue("[" + one + "]", "a")).lines()).hasSize(1);
    }

    @Test
    void know_the_kinds_that_must_not_be_cropped() {
        assertThat(Recipes.keepsWhole(AssetKind.INFOGRAPHIC)).isTrue();
        assertThat(Recipes.keepsWhole(AssetKind.PHOTO)).isFalse();
    }

    private static JsonObject catalogue(String recipes, String planned) {
        var text = "{'recipes':" + recipes + ",'types':{'picture':['image/png']},'keepWhole':[],"
                + "'plan':[{'roles':['master'],'recipes':{'picture':['" + planned + "']}}]}";
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}

package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.history.ReadVersion.VersionDiff;
import vn.lantoa.asset.history.TextDiff;
import vn.lantoa.kernel.Issue;
import vn.lantoa.rendition.Framing;
import vn.lantoa.rendition.Recipes;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.template.RenderedPage;

/** The two numbers of the focal point, and the frames around it. */
class FocusPageTest {
    private static final Pattern FRAMES = Pattern.compile("data-frames=\"([^\"]*)\"");

    @Test
    void a_point_is_two_numbers_of_the_drafts_form() {
        assertThat(page("31 5", AssetKind.PHOTO))
                .contains("name=\"focus\" form=\"draft\" type=\"number\" min=\"0\" max=\"100\"")
                .contains("placeholder=\"50\" value=\"31\"", "placeholder=\"40\" value=\"5\"", "\" open>");
        assertThat(page("", AssetKind.PHOTO))
                .contains("placeholder=\"50\" value=\"\"")
                .doesNotContain(" open>");
    }

    @Test
    void the_frames_have_the_shapes_of_the_recipes() {
        var frames = FRAMES.matcher(page("", AssetKind.PHOTO));
        assertThat(frames.find()).isTrue();
        var shapes = frames.group(1).split(" ");

        var recipes = new String[] {"social-1x1", "social-4x5", "social-9x16", "og"};
        assertThat(shapes).hasSameSizeAs(recipes);
        for (int i = 0; i < shapes.length; i++) {
            var sides = shapes[i].split(":");
            var recipe = Recipes.get(recipes[i]);
            assertThat(Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]))
                    .isCloseTo((double) recipe.number("width") / recipe.number("height"), within(0.01));
        }
    }

    @Test
    void kinds_that_are_kept_whole_have_no_frames() {
        assertThat(page("", AssetKind.POSTER)).contains("data-frames=\"\"", "không bị cắt");
    }

    @Test
    void typed_numbers_are_joined_for_the_rules() {
        assertThat(DraftPages.joined(null)).isNull();
        assertThat(DraftPages.joined(new String[] {"", ""})).isEmpty();
        assertThat(DraftPages.joined(new String[] {"31", "5"})).isEqualTo("31 5");
        assertThat(DraftPages.joined(new String[] {"31", ""})).isEqualTo("31");
        assertThat(Messages.in("vi").sentence(Issue.of("focus", "malformed")))
                .isEqualTo("Tâm điểm ảnh: phải là hai số nguyên từ 0 đến 100");
    }

    @Test
    void reviewers_see_another_point() {
        var pieces = List.of(new TextDiff.Piece(TextDiff.Kind.ADDED, "90 50"));
        var diff = new VersionDiff(1, 2, List.of(new VersionDiff.FieldDiff("focus", pieces)), List.of());

        assertThat(TextChange.of(diff, new VocabularyLabels()))
                .containsExactly(new TextChange("field.focus", false, pieces));
    }

    private static String page(String focus, AssetKind kind) {
        return RenderedPage.ofLines(
                "<#import \"/asset/parts.ftlh\" as a><@a.focus focus framing/>",
                Map.of("focus", focus, "framing", Framing.of(kind, "")));
    }
}

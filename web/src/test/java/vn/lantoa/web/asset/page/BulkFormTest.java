package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.asset.page.BulkPages.BulkOutcome;
import vn.lantoa.web.page.template.RenderedPage;

class BulkFormTest {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

    @Test
    void the_result_undoes_all_moves_with_few_fields() {
        var done = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(ChosenAssets.MOST)
                .map(asset -> new BulkOutcome(asset, "Tờ rơi", List.of(), "so-khcn"))
                .toList();

        var page = RenderedPage.of("asset/bulk.ftlh", Map.of("work", "MOVE", "done", done, "refused", List.of()));

        var chosen = new ChosenAssets();
        var values = new HashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(field -> values.put(field.group(1), field.group(2)));
        chosen.assets = List.of(values.get("asset"));
        var form = new BulkForm(BulkForm.Work.MOVE_BACK, DraftChange.NONE, "", List.of(values.get("was")));
        assertThat(HIDDEN.matcher(page).results()).hasSizeLessThan(10);
        assertThat(values).containsEntry("do", BulkForm.Work.MOVE_BACK.name());
        assertThat(chosen.named())
                .extracting(AssetId::toString)
                .containsExactlyElementsOf(done.stream().map(BulkOutcome::asset).toList());
        assertThat(chosen.named())
                .allSatisfy(asset -> assertThat(form.organisation(asset)).isEqualTo("so-khcn"));
    }

    @Test
    void undo_restores_only_the_changed_fields() {
        var asset = new AssetId(UUID.randomUUID());
        var former = PublicTexts.EMPTY
                .with(MetadataField.AUDIENCE, List.of("citizens", "elderly"))
                .with(MetadataField.CREDIT, "Sở KH&CN = nguồn, 100 % + ảnh")
                .with(MetadataField.LICENSE, "CC-BY-4.0");
        var change = DraftChange.of(Map.of("audience", List.of("leaders"), "credit", "Sở Y tế", "topic", "III.2"));
        var edit = new BulkForm(BulkForm.Work.EDIT, change, "", List.of());

        var was = asset + "=" + edit.former(former);

        assertThat(edit.change(asset)).isEqualTo(change);
        assertThat(new BulkForm(BulkForm.Work.EDIT_BACK, DraftChange.NONE, "", List.of("x=y " + was)).change(asset))
                .isEqualTo(
                        DraftChange.of(Map.of("audience", former.audience(), "credit", former.credit(), "topic", "")));
    }

    @Test
    void rejects_an_edit_without_values() {
        var form = new BulkForm(BulkForm.Work.EDIT, DraftChange.NONE, "", List.of());

        assertThatThrownBy(() -> form.change(new AssetId(UUID.randomUUID()))).isInstanceOf(Rejected.class);
    }
}

package vn.lantoa.web.asset.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.page.template.RenderedPage;

class BulkFormTest {
    @Test
    void takes_as_many_assets_as_are_made_of_files_at_once_and_no_more() {
        assertThat(form(ManyFilesPages.MOST).assets()).hasSize(ManyFilesPages.MOST);
        assertThatThrownBy(() -> form(ManyFilesPages.MOST + 1).assets()).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> form(0).assets()).isInstanceOf(Rejected.class);
    }

    @Test
    void the_summary_of_what_was_sent_takes_all_of_it_back() {
        var form = form(ManyFilesPages.MOST);
        var done = form.assets.stream()
                .map(asset -> new BulkOutcome(asset, "Tờ rơi", List.of(), ""))
                .toList();

        var page = RenderedPage.of("asset/bulk.ftlh", Map.of("work", "SUBMIT", "done", done, "refused", List.of()));

        assertThat(page).contains("name=\"do\" value=\"UNSUBMIT\"");
        assertThat(form.assets).allSatisfy(asset -> assertThat(page)
                .contains("<input type=\"hidden\" name=\"asset\" value=\"" + asset + "\">"));
    }

    private static BulkForm form(int assets) {
        var form = new BulkForm();
        form.assets = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(assets)
                .toList();
        return form;
    }
}

package vn.lantoa.web.asset.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Rejected;

class BulkFormTest {
    @Test
    void takes_as_many_assets_as_are_made_of_files_at_once_and_no_more() {
        assertThat(form(ManyFilesPages.MOST).assets()).hasSize(ManyFilesPages.MOST);
        assertThatThrownBy(() -> form(ManyFilesPages.MOST + 1).assets()).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> form(0).assets()).isInstanceOf(Rejected.class);
    }

    private static BulkForm form(int assets) {
        var form = new BulkForm();
        form.assets = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(assets)
                .toList();
        return form;
    }
}

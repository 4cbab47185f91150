package vn.lantoa.web.page.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Issue;
import vn.lantoa.web.page.Messages;

class AssetFieldTest {
    @Test
    void accepts_a_pasted_address_without_scripts() {
        var field = RenderedPage.ofLines(
                "<@part.asset name=\"asset\" label=\"Tài liệu\" value=\"/a/1\" error=\"sai\" required=true/>",
                Map.of());

        assertThat(field)
                .contains("name=\"asset\" type=\"text\" value=\"/a/1\" required", "Dán địa chỉ trang tài liệu.")
                .contains("aria-describedby=\"h-asset e-asset\"", "data-pick=\"/console/search/assets?q=\"")
                .doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "unknown", "not-public"})
    void errors_say_how_to_name_an_asset(String code) {
        assertThat(Messages.in("vi").what(new Issue("lines[3].asset", code, List.of())))
                .contains("dán địa chỉ trang tài liệu hoặc chọn từ danh sách");
    }
}

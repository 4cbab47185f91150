package vn.lantoa.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.web.page.template.RenderedPage;

class WithdrawPageTest {
    @Test
    void a_rejected_form_keeps_its_input_and_shows_the_errors_beside_the_fields() {
        var page = RenderedPage.of(
                "release/withdraw.ftlh",
                Map.of(
                        "one",
                                Map.of(
                                        "id",
                                        new UUID(0, 1).toString(),
                                        "asset",
                                        new UUID(0, 2).toString(),
                                        "title",
                                        "Rửa tay",
                                        "language",
                                        "vi",
                                        "version",
                                        2),
                        "detail", Map.of("sharing", List.of(), "earlier", List.of()),
                        "withdrawable", true,
                        "kinds", WithdrawalKind.values(),
                        "key", "k",
                        "typed", Map.of("kind", "REPLACE", "replacement", "tờ rơi", "explanation", "Sai số."),
                        "errors", Map.of("replacement", "dán địa chỉ"),
                        "wrong", List.of("Tài liệu thay thế: dán địa chỉ")),
                "RELEASER");

        assertThat(page)
                .contains("value=\"REPLACE\" required checked", "value=\"tờ rơi\"", ">Sai số.</textarea>")
                .contains("id=\"e-replacement\">dán địa chỉ</p>", "<li>Tài liệu thay thế: dán địa chỉ</li>")
                .contains("/picture?version=2\"")
                .contains("data-pick=\"/console/search/assets?among=public&amp;q=\"");
        assertThat(page.split(" checked", -1)).as("kinds that are chosen").hasSize(2);
    }
}

package vn.lantoa.web.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.lantoa.web.page.template.RenderedPage;

/** Usability of a partner's page: long choices are searchable, a token can be copied. */
class PartnerPagePartsTest {
    @Test
    void only_long_lists_have_a_name_filter() {
        assertThat(languages(9)).contains("data-narrows=\"box-languages\"", "type=\"search\"", "value=\"l8\"");
        assertThat(languages(8)).doesNotContain("data-narrows");
    }

    @Test
    void a_token_shown_once_has_a_copy_button() {
        assertThat(RenderedPage.ofLines(
                        "<#import \"organisation/parts.ftlh\" as own><@own.once title=\"Mã\" value=\"bí-mật\"/>",
                        Map.of()))
                .contains("id=\"once-value\">bí-mật<", "data-copy=\"once-value\"");
    }

    private static String languages(int number) {
        var options = IntStream.range(0, number)
                .mapToObj(i -> Map.of("value", "l" + i, "label", "Tiếng " + i))
                .toList();
        return RenderedPage.ofLines(
                "<#import \"distribution/parts.ftlh\" as d>"
                        + "<@d.ticks name=\"languages\" label=\"Ngôn ngữ\" options=options chosen=[]/>",
                Map.of("options", options, "none", List.of()));
    }
}

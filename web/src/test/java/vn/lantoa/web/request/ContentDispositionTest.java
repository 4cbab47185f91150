package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {
    @Test
    void gives_a_vietnamese_name_in_both_forms() {
        assertThat(ContentDisposition.attachment("Tờ rơi Đồng Nai.pdf"))
                .isEqualTo("attachment; filename=\"To roi Dong Nai.pdf\"; "
                        + "filename*=UTF-8''T%E1%BB%9D%20r%C6%A1i%20%C4%90%E1%BB%93ng%20Nai.pdf");
    }

    @Test
    void puts_no_quote_or_line_break_into_the_header() {
        assertThat(ContentDisposition.inline("a\"\r\nSet-Cookie: x=1;.pdf"))
                .doesNotContain("\r", "\n")
                .startsWith("inline; filename=\"a___Set-Cookie_ x_1_.pdf\"");
    }
}

package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.PageExtract.Link;

class SeriesRulesTest {
    @ParameterizedTest
    @CsvSource({
        "/lich/2026/12, /lich/#/#",
        "/lich/2026/12/03, /lich/#/#/#",
        "/su-kien/2026-12, /su-kien/#-#",
        "/lich/03-12-2026.html, /lich/#-#-#.html",
        "/lich-cong-tac/4711, /lich-cong-tac/#",
        "/tin-tuc/trang-2.html, /tin-tuc/trang-#.html",
        "/tin-tuc/page/2/, /tin-tuc/page/#/",
        "/lich/tuan-49-2026, /lich/tuan-#-#",
        "/tin?page=2, /tin?page=#",
        "/tin?cat=5&Trang=2, /tin?cat=#&Trang=#",
        "/lich?ngay=03/12/2026, /lich?ngay=#/#/#",
        "/lich?ngay=03%2F12%2F2026, /lich?ngay=#%#F#%#F#",
        "/lich?nam=2026&thang=12, /lich?nam=#&thang=#",
        "/lich?thang=-3, /lich?thang=-#",
        "/lich?denngay=2026-12-03T00:00, /lich?denngay=#-#-#T#:#",
        "/tin?_101_INSTANCE_x_cur=3, /tin?_#_INSTANCE_x_cur=#"
    })
    void addresses_of_calendars_and_of_parts_of_lists_share_a_template(String address, String series) {
        assertThat(SeriesRules.series("https://so.example" + address)).isEqualTo("https://so.example" + series);
    }

    @Test
    void sitemaps_in_parts_are_no_series() {
        assertThat(SeriesRules.series(new Link("https://so.example/sitemap.xml?page=2", PageKind.SITEMAP)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/tin",
                "/tin/17",
                "/bai-viet-123.html",
                "/2026/12/03/bai-viet",
                "/?id=17",
                "/chi-tiet?pageid=17",
                "/?page=gioi-thieu",
                "/lich-su/1945",
                "/du-lich/17",
                "/trang-tin/17",
                "/tin/thong-bao-ngay-03-12-2026",
                "/van-ban/2026/117-qd",
                "/tin?sapxep=2",
                "/tin/2026/17"
            })
    void other_addresses_belong_to_no_series(String address) {
        assertThat(SeriesRules.series("https://so.example" + address)).isEmpty();
    }
}

package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrganisationViewTest {
    @Test
    void names_are_in_vietnamese_order_word_by_word() {
        assertThat(Stream.of("Ea Sup", "Đắk Lua", "Bình Lộc", "Anh Dũng", "Dầu Giây", "An Viễn", "Bù Đăng", "Ân Thi")
                        .sorted(OrganisationView.NAMES))
                .containsExactly(
                        "An Viễn", "Anh Dũng", "Ân Thi", "Bình Lộc", "Bù Đăng", "Dầu Giây", "Đắk Lua", "Ea Sup");
    }
}

package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetKind;

class FramingTest {
    @Test
    void uses_the_officers_focus_or_the_usual_position_of_faces() {
        assertThat(Framing.of(AssetKind.POSTER, "31 5")).isEqualTo(new Framing(true, 0.31, 0.05));
        assertThat(Framing.of(AssetKind.PHOTO, "")).isEqualTo(Framing.USUAL);
    }

    @Test
    void tiles_show_the_beginning_of_a_page_unless_an_officer_chose_a_point() {
        assertThat(Framing.of(AssetKind.POSTER, "").tileY()).isZero();
        assertThat(Framing.of(AssetKind.POSTER, "50 40").tileY()).isEqualTo(0.4);
    }

    @Test
    void the_crop_stays_within_the_picture() {
        assertThatThrownBy(() -> new Framing(false, 1.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Framing(false, Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

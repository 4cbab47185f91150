package vn.lantoa.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.NotFound;

class ReadSitemapTest {
    @Test
    void a_part_contains_all_ids_with_its_prefix() {
        assertThat(ReadSitemap.filled("3f", '0')).hasToString("3f000000-0000-0000-0000-000000000000");
        assertThat(ReadSitemap.filled("3f", 'f')).hasToString("3fffffff-ffff-ffff-ffff-ffffffffffff");
        assertThat(ReadSitemap.filled("", '0')).hasToString("00000000-0000-0000-0000-000000000000");
    }

    @Test
    void invalid_prefixes_are_not_found() {
        for (var prefix : new String[] {"x", "00000", "A"})
            assertThatThrownBy(() -> new ReadSitemap().part(prefix)).isInstanceOf(NotFound.class);
    }
}

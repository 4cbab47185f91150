package vn.lantoa.press.item;

import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackKitTest {
    @Test
    void an_empty_kit_is_not_found() {
        var contents = new PackKit.Contents("chien-dich", "/c/chien-dich", "Chiến dịch", "", List.of());

        assertNotFound(() -> new PackKit().call(contents));
    }
}

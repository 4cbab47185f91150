package vn.lantoa.distribution.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

class FoldersInMemoryTest extends DropFoldersContract {
    private final FoldersInMemory folders = new FoldersInMemory();

    @Override
    DropFolder open() {
        return folders.open(DropPlace.of("sftp://toa-soan@example.vn/", "SHA256:x"), List.of(KEY));
    }

    @Override
    byte @Nullable [] lying(String name) {
        return folders.files.get(name);
    }

    @Override
    void lay(String name, String text) {
        folders.files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

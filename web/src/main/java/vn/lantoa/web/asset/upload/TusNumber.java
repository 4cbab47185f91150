package vn.lantoa.web.asset.upload;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Numbers in headers. */
final class TusNumber {
    private TusNumber() {}

    /** The number in this header; rejected under that name if there is none. */
    static long required(String header, String slug, @Nullable String text) {
        if (text == null || !text.strip().matches("[0-9]{1,18}")) throw new Rejected(slug, Issues.of(header, slug));
        return Long.parseLong(text.strip());
    }
}

package vn.lantoa.web.asset.upload;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Parser of numbers in headers. */
final class TusNumber {
    private TusNumber() {}

    /** Returns the number in this header; rejects a missing or malformed one under the header's name. */
    static long required(String header, String slug, @Nullable String text) {
        if (text == null || !text.strip().matches("[0-9]{1,18}")) throw new Rejected(slug, Issues.of(header, slug));
        return Long.parseLong(text.strip());
    }
}

package vn.lantoa.approval.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * A piece of news for officers.
 *
 * @param subject {@code submission:<uuid>}, {@code comment:<asset>/<version>}, {@code release:<uuid>}, {@code
 *     recall:<release>}, {@code quarantine:<asset>/<instant>}, {@code partner:<uuid>/<what>}, {@code change:<uuid>},
 *     {@code report:<year>/<unit>/<what>}, {@code practice:<year>/<uuid>}, {@code officer:<uuid>/<instant>} or {@code account:<instant>}: with the kind and the officer it makes a notice one of its kind, so that telling twice
 *     tells once, but for what comes again
 * @param title of the version
 * @param remark the reason of a return, what was said, the explanation of a withdrawal, or empty
 */
public record News(String subject, @Nullable AssetId asset, String title, String remark, Instant at) {
    /** Creates news that are not about an asset. */
    public News(String subject, String title, String remark, Instant at) {
        this(subject, null, title, remark, at);
    }
}

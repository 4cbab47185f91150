package vn.lantoa.approval.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * A piece of news for officers.
 *
 * @param subject {@code submission:<uuid>}, {@code comment:<asset>/<version>}, {@code release:<uuid>},
 *     {@code recall:<release>}, {@code quarantine:<asset>/<instant>}, {@code partner:<uuid>/<what>},
 *     {@code change:<uuid>}, {@code report:<year>/<unit>/<what>}, {@code practice:<year>/<uuid>},
 *     {@code alarm:<uuid>/<instant>},
 *     {@code officer:<uuid>/<instant>} or {@code account:<instant>}; an officer gets at most one notice per kind and
 *     subject, unless the kind recurs
 * @param title the title of the version
 * @param remark the reason of a return, the text of a comment, the explanation of a withdrawal, or empty
 */
public record News(String subject, @Nullable AssetId asset, String title, String remark, Instant at) {
    /** Creates news that are not about an asset. */
    public News(String subject, String title, String remark, Instant at) {
        this(subject, null, title, remark, at);
    }
}

package vn.lantoa.bulletin;

import vn.lantoa.kernel.Slug;

/** Priority of a bulletin, in the terms of Circular 39/2020/TT-BTTTT. */
public enum BulletinPriority implements Slug {
    /** {@code thường}: the commune decides whether and when. */
    NORMAL,
    /** {@code ưu tiên}: must be part of the programme. */
    PRIORITY,
    /**
     * {@code khẩn cấp}: broadcast at once. Never released automatically: an officer releases the bulletin and states
     * who ordered it.
     */
    URGENT
}

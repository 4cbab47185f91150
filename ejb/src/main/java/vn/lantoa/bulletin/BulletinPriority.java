package vn.lantoa.bulletin;

import vn.lantoa.kernel.Slug;

/** Priority of a bulletin, in the terms of Circular 39/2020/TT-BTTTT. */
public enum BulletinPriority implements Slug {
    /** {@code thường}: the commune decides whether and when. */
    NORMAL,
    /** {@code ưu tiên}: must be part of the programme. */
    PRIORITY,
    /** {@code khẩn cấp}: broadcast at once. Never automatic: a person releases it and states on whose order. */
    URGENT
}

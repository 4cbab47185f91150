package vn.lantoa.bulletin;

import vn.lantoa.kernel.Slug;

/** The priority of a bulletin, in the words of Circular 39/2020/TT-BTTTT. */
public enum BulletinPriority implements Slug {
    /** {@code thường}: the commune chooses whether and when. */
    NORMAL,
    /** {@code ưu tiên}: to be read in the programme. */
    PRIORITY,
    /** {@code khẩn cấp}: read at once. Never by itself: somebody lets it out and says on whose order. */
    URGENT
}

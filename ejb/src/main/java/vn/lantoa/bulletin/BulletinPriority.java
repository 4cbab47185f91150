package vn.lantoa.bulletin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The priority of a bulletin, in the words of Circular 39/2020/TT-BTTTT. */
public enum BulletinPriority {
    /** {@code thường}: the commune chooses whether and when. */
    NORMAL,
    /** {@code ưu tiên}: to be read in the programme. */
    PRIORITY,
    /** {@code khẩn cấp}: read at once. Never by itself: somebody lets it out and says on whose order. */
    URGENT;

    /** The word on the wire: {@code normal}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The priority of this word or constant name. */
    public static Optional<BulletinPriority> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}

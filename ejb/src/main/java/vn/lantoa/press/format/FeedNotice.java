package vn.lantoa.press.format;

/** Why something stands in a feed no more, and what readers are told in the place of its title. */
public enum FeedNotice {
    NOTICE("Nội dung đã được thu hồi"),
    REPLACE("Nội dung đã được thay thế"),
    RECALL("THU HỒI KHẨN: nội dung đã bị thu hồi"),
    REMOVE_BY_LAW("Nội dung không còn được cung cấp"),
    LAPSED("Nội dung đã hết thời hạn đăng"),
    /** It is still there, and no longer of this feed. */
    MOVED("Nội dung không còn thuộc nguồn tin này");

    private final String words;

    FeedNotice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

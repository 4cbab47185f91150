package vn.lantoa.press.format;

/** The reason why something is in a feed no more, with the text shown in the place of its title. */
public enum FeedNotice {
    NOTICE("Nội dung đã được thu hồi"),
    REPLACE("Nội dung đã được thay thế"),
    RECALL("THU HỒI KHẨN: nội dung đã bị thu hồi"),
    REMOVE_BY_LAW("Nội dung không còn được cung cấp"),
    LAPSED("Nội dung đã hết thời hạn đăng"),
    /** The asset is still public, and no longer belongs to this feed. */
    MOVED("Nội dung không còn thuộc nguồn tin này");

    private final String words;

    FeedNotice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

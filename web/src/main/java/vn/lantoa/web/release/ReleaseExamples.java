package vn.lantoa.web.release;

/** Bodies shown in the API's description. */
final class ReleaseExamples {
    static final String NOW =
            """
            {"asset":"7c9e6679-7425-40de-944b-e07fc1f90ae7","version":1,"reach":"public"}""";
    static final String EMBARGOED =
            """
            {"asset":"7c9e6679-7425-40de-944b-e07fc1f90ae7","version":1,"reach":"public",
             "embargoUntil":"2026-10-10T07:00:00+07:00","expiresAt":"2026-12-31T23:59:59+07:00"}""";
    static final String WAIVED =
            """
            {"asset":"7c9e6679-7425-40de-944b-e07fc1f90ae7","version":1,"reach":"public",
             "waivers":[{"gate":"subtitles","reason":"Phim không có lời nói."}]}""";
    static final String LATER =
            """
            {"at":"2026-10-11T07:00:00+07:00","expiresAt":"2026-12-31T23:59:59+07:00"}""";
    static final String RECALL =
            """
            {"kind":"recall","explanation":"Số điện thoại hỗ trợ bị in sai. Vui lòng gỡ xuống."}""";
    static final String REPLACE =
            """
            {"kind":"replace","explanation":"Đã có bản mới theo quy trình năm nay.",
             "replacement":"0b5c3a52-6a1e-4f0f-9a77-2c0f6f3f6d11"}""";
    static final String CANCEL = """
            {"reason":"Sự kiện hoãn sang tuần sau."}""";
    static final String LIST =
            """
            {"releases":[{"id":"5d0d3b9e-4a39-4b0d-8d55-9a0b8b6a2c31",
              "asset":"7c9e6679-7425-40de-944b-e07fc1f90ae7","version":1,"title":"5 bước nộp hồ sơ trực tuyến",
              "reach":"PUBLIC","state":"PUBLISHED","dueAt":"2026-10-10T00:00:00Z",
              "publishedAt":"2026-10-10T00:00:00Z","withdrawal":"","explanation":""}]}""";

    private ReleaseExamples() {}
}

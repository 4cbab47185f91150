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
    static final String RECALL =
            """
            {"kind":"recall","explanation":"Số điện thoại hỗ trợ bị in sai. Vui lòng gỡ xuống."}""";

    private ReleaseExamples() {}
}

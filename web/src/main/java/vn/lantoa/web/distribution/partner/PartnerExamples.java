package vn.lantoa.web.distribution.partner;

/** Bodies shown in the API's description. */
final class PartnerExamples {
    static final String NEW = """
            {"organisation":"bao-dong-nai"}""";
    static final String LIST =
            """
            {"partners":[{"id":"0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10","code":"bao-dong-nai",
              "name":"Báo và Phát thanh, Truyền hình Đồng Nai","letIn":true}]}""";
    static final String TERMS =
            """
            {"suspended":false,"expiresAt":"2027-12-31T17:00:00Z","networks":["203.0.113.0/24"],"requestsPerMinute":600}""";
    static final String CONTACT =
            """
            {"name":"Trực ban toà soạn","email":"trucban@toasoan.example","phone":"0251 3822 000","duties":["recall"]}""";
    static final String SCOPE =
            """
            {"kinds":["infographic","video"],"topics":["III.1"],"languages":["vi"],"receivers":["web","press"],"originals":true}""";
    static final String AGREEMENT = """
            {"signed":true}""";
    static final String OUTLETS = """
            {"outlets":["sms"]}""";
    static final String TOKEN = """
            {"label":"hệ thống biên tập","days":366,"purpose":"api"}""";
    static final String ROTATION = """
            {"days":366,"overlapDays":7}""";

    private PartnerExamples() {}
}

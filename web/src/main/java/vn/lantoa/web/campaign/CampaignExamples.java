package vn.lantoa.web.campaign;

/** Bodies shown in the API's description. */
final class CampaignExamples {
    static final String LIST =
            """
            {"campaigns":[{"code":"10-10-2027","title":"Ngày Chuyển đổi số quốc gia","leader":"Sở Khoa học và Công nghệ",
              "day":"2027-10-10","counts":{"all":9,"scheduled":3,"out":1,"cancelled":0}}]}""";
    static final String ITEM =
            """
            {"id":"5b1f0c62-3b0e-4a59-8a5d-0d1c7c1c9a31","title":"Infographic","owner":"Sở Khoa học và Công nghệ",
             "state":"scheduled","time":{"startsAt":"2027-10-10T08:00"},"channels":["cms-embed","press-feed"],
             "made":{"asset":"0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10","version":2,
              "release":"7c9f2f5e-3f64-4a37-8f35-0a9f0a3f5b10"}}""";
    static final String ITEMS = "{\"items\":[" + ITEM + "]}";
    static final String WHOLE =
            """
            {"code":"10-10-2027","title":"Ngày Chuyển đổi số quốc gia","leader":"Sở Khoa học và Công nghệ",
             "day":"2027-10-10","zone":"Asia/Ho_Chi_Minh","announcement":{"from":"2027-10-01T01:00:00Z",
             "summary":"Cùng nộp hồ sơ từ nhà.","hashtags":"#ChuyenDoiSo"},"items":["""
                    + ITEM + "]}";
    static final String READINESS =
            """
            {"blocked":1,"items":[{"id":"5b1f0c62-3b0e-4a59-8a5d-0d1c7c1c9a31","title":"Video tiếng Khmer",
             "owner":"Sở Khoa học và Công nghệ","blocked":true,"faults":[{"code":"nothing-attached","blocks":true}]}]}""";
    static final String KIT =
            """
            {"asset":"0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10","version":2,"parts":[{"network":"facebook",
             "caption":{"text":"5 bước nộp hồ sơ\\n\\nhttps://lantoa.example.vn/s/0a1b2c3","length":53,"limit":63206},
             "shortAddress":"https://lantoa.example.vn/s/0a1b2c3","rendition":"social-4x5","visits":12,
             "posts":[{"id":"7c9f2f5e-3f64-4a37-8f35-0a9f0a3f5b10","address":"https://mxh.example/p/1",
              "recordedAt":"2027-10-10T02:00:00Z"}]}]}""";
    static final String POST = """
            {"network":"facebook","address":"https://mxh.example/p/1"}""";

    private CampaignExamples() {}
}

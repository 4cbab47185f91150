package vn.lantoa.web.asset;

/** Examples for the description of the API. */
final class Examples {
    static final String NEW_ASSET =
            """
            {"organisation": "so-khcn", "kind": "infographic", "language": "vi"}""";

    static final String NEW_VARIANT =
            """
            {"language": "km", "variantOf": "0b5c3a52-6a1e-4f0f-9a77-2c0f6f3f6d11", "madeFrom": 1}""";

    static final String ASSET_LIST =
            """
            {"assets": [{"id": "0b5c3a52-6a1e-4f0f-9a77-2c0f6f3f6d11", "kind": "infographic", "language": "vi",
              "title": "5 bước nộp hồ sơ trực tuyến",
              "organisation": {"code": "so-khcn", "name": "Sở Khoa học và Công nghệ"},
              "newest": {"number": 1, "state": "READY", "draftDiffers": false,
                         "sealedAt": "2026-10-09T08:30:00Z"},
              "savedAt": "2026-10-10T05:00:00Z"}]}""";

    static final String DRAFT_CHANGE =
            """
            {"title": "5 bước nộp hồ sơ trực tuyến",
             "description": "Từ đăng nhập đến nhận kết quả, người dân tự làm tại nhà.",
             "topic": "III.2", "audience": ["citizens", "elderly"], "license": "CC-BY-4.0",
             "credit": "Sở Khoa học và Công nghệ", "aiUse": "NONE",
             "alternativeText": "Năm ô, mỗi ô một bước.", "planTasks": ["1.1", "5.1"]}""";

    static final String LINK =
            """
            {"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "role": "subtitles", "language": "km", "name": "phụ-đề-km.vtt"}""";

    static final String ASK_SPEAKER =
            """
            {"name": "Người được nhờ", "function": "giáo viên tiếng Khmer", "note": "Xem giúp các con số."}""";

    static final String SPEAKER_SAID = """
            {"verdict": "confirmed", "note": "Dễ hiểu."}""";

    static final String SPEAKERS =
            """
            [{"id": "5d0d3b9e-4a39-4b0d-8d55-9a0b8b6a2c31", "name": "Người được nhờ",
              "function": "giáo viên tiếng Khmer", "note": "Xem giúp các con số.",
              "askedAt": "2026-10-10T05:00:00Z", "verdict": "CONFIRMED", "answer": "Dễ hiểu."}]""";

    static final String SEAL = """
            {"significance": "minor", "changeNote": "Sửa lỗi chính tả"}""";

    static final String VERSION =
            """
            {"asset": {"id": "0b5c3a52-6a1e-4f0f-9a77-2c0f6f3f6d11", "kind": "infographic", "language": "vi",
               "newest": true, "editable": true, "draft": 3},
             "version": {"id": "5d0d3b9e-4a39-4b0d-8d55-9a0b8b6a2c31", "number": 1, "state": "RECEIVED",
               "inspection": {"scan": "NOT_SCANNED"},
               "lineage": {"significance": "major", "changeNote": "", "machineMade": false},
               "seal": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
               "createdAt": "2026-10-10T05:00:00Z", "createdBy": "Cán bộ Sở KH&CN"},
             "texts": {"title": "5 bước nộp hồ sơ trực tuyến"}, "notes": {"planTasks": ["1.1"]},
             "files": [{"position": 1, "facts": {}, "file": {"role": "master", "name": "5-buoc.png",
               "mediaType": "image/png", "bytes": 482113,
               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}}]}""";

    static final String DIFF =
            """
            {"from": 1, "to": 2,
             "texts": [{"field": "title", "pieces": [{"kind": "SAME", "text": "5 bước nộp hồ sơ "},
               {"kind": "REMOVED", "text": "tại xã"}, {"kind": "ADDED", "text": "trực tuyến"}]}],
             "files": []}""";

    private Examples() {}
}

package vn.lantoa.web.bulletin;

/** Bodies as the description of the API shows them. */
final class BulletinExamples {
    static final String NEW =
            """
            {"asset": "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10", "medium": "loudspeaker", "priority": "normal",
              "voice": "recording", "slotSeconds": 120, "plan": {"communes": ["xa-tan-an"], "firstOn": "2026-12-01",
              "lastOn": "2026-12-07", "days": ["monday", "friday"], "times": ["05:30", "17:00"]}}""";

    static final String ONE =
            """
            {"id": "5b1f0a34-6a0e-4c3e-8f0c-0d7a6a0f9d11", "medium": "loudspeaker", "priority": "normal",
              "playAtOnce": false, "state": "out", "live": true, "title": "Nộp hồ sơ trực tuyến", "language": "vi",
              "script": "Bà con nộp hồ sơ trên Cổng Dịch vụ công.", "slotSeconds": 120, "estimatedSeconds": 4,
              "voice": "recording", "machineVoice": false, "schedule": {"zone": "Asia/Ho_Chi_Minh",
              "firstOn": "2026-12-01", "lastOn": "2026-12-07", "days": ["monday", "friday"],
              "times": ["05:30", "17:00"]}, "communes": ["xa-tan-an"], "sound": {"type": "audio/mpeg",
              "bytes": 1600000, "seconds": 100}}""";

    static final String COMMUNE =
            """
            {"commune": "xa-tan-an", "name": "Xã Tân An", "bulletins": [{"id": "5b1f0a34-6a0e-4c3e-8f0c-0d7a6a0f9d11",
              "priority": "normal", "playAtOnce": false, "airings": ["2026-12-04T05:30:00+07:00"]}],
              "withdrawn": [{"id": "0d7a6a0f-6a0e-4c3e-8f0c-5b1f0a349d11", "at": "2026-11-30T03:00:00Z"}]}""";

    static final String WITHDRAWAL = """
            {"note": "Đã đổi giờ."}""";

    static final String ORDER = """
            {"basis": "Công điện số 12 của Ban Chỉ huy"}""";

    static final String PLAYED =
            """
            {"commune": "xa-tan-an", "place": "Cụm loa ấp 3", "playedAt": "2026-12-04T05:30:10+07:00",
              "outcome": "played", "seconds": 100}""";

    static final String PLAYED_LIST =
            """
            [{"commune": "xa-tan-an", "place": "Cụm loa ấp 3", "playedAt": "2026-12-03T22:30:10Z", "outcome": "played",
              "seconds": 100, "note": "", "reportedAt": "2026-12-03T22:33:00Z", "afterWithdrawal": false}]""";

    static final String NEWS = """
            {"recorded": true}""";

    private BulletinExamples() {}
}

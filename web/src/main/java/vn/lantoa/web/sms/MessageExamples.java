package vn.lantoa.web.sms;

/** Bodies as the description of the API shows them. */
final class MessageExamples {
    static final String MEASURE =
            """
            {"text": "Từ 01/12, nộp hồ sơ tại https://dichvucong.gov.vn", "price": {"gsm7": 250, "ucs2": 250, "numbers": 12000}}""";

    static final String NEW =
            """
            {"title": "Nhắc hạn nộp thuế", "template": "deadline", "fields": {"agency": "UBND xã", "matter": "nộp thuế đất",
              "day": "2026-12-31", "link": "https://dichvucong.gov.vn"}}""";

    static final String FORMS =
            """
            [{"form": "unmarked", "text": "Nop thue", "count": {"encoding": "gsm7", "characters": 8, "units": 8, "parts": 1,
              "room": 152}, "parts": ["Nop thue"], "warnings": {"forcing": [], "misreadings": [{"word": "thuế",
              "plain": "thue", "others": ["thuê"]}]}, "cost": "3000000",
              "costs": [{"partner": "7c9e6679-7425-40de-944b-e07fc1f90ae7", "name": "Viettel", "prices": "own",
              "cost": "3600000"}]}]""";

    static final String WRITTEN =
            """
            {"asset": "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10", "title": "Nhắc hạn nộp thuế", "version": 0, "forms": []}""";

    static final String TEMPLATES =
            """
            [{"slug": "deadline", "labels": {"vi": "Nhắc hạn", "en": "Deadline"}, "fields": [{"name": "day", "type": "DATE",
              "most": 10, "labels": {"vi": "Hạn cuối", "en": "Last day"}}]}]""";

    private MessageExamples() {}
}

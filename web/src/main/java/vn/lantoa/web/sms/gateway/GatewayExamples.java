package vn.lantoa.web.sms.gateway;

/** Bodies as the description of the API shows them. */
final class GatewayExamples {
    static final String SETTINGS =
            """
            {"name": "Viettel", "host": {"name": "smpp.example.vn", "port": 3550, "tls": true, "partner":
              "1b4e28ba-2fa1-41d2-883f-0016d3cca427"},
              "login": {"bind": "transceiver", "systemId": "lantoa", "systemType": "", "password": "matkhau"},
              "speed": {"tps": 100, "window": 10}, "sender": {"address": "UBNDTINH", "ton": 5, "npi": 0},
              "coding": {"alphabet": "gsm", "concatenation": "udh"},
              "receipts": {"answerIds": "hex", "receiptIds": "decimal", "hours": 48, "stopWords": ["TC", "STOP"]}}""";

    static final String ROUTE =
            """
            {"id": "5b1f0a34-6a0e-4c3e-8f0c-0d7a6a0f9d11", "on": true, "settings": {"name": "Viettel",
              "host": {"name": "smpp.example.vn", "port": 3550, "tls": true, "partner":
              "1b4e28ba-2fa1-41d2-883f-0016d3cca427"},
              "login": {"bind": "transceiver", "systemId": "lantoa", "systemType": ""},
              "speed": {"tps": 100, "window": 10}, "sender": {"address": "UBNDTINH", "ton": 5, "npi": 0},
              "coding": {"alphabet": "gsm", "concatenation": "udh"},
              "receipts": {"answerIds": "hex", "receiptIds": "decimal", "hours": 48, "stopWords": ["TC", "STOP"]}},
              "link": {"boundAt": "2026-12-01T01:00:00Z", "failures": 0, "said": ""}}""";

    static final String NEW_LIST =
            """
            {"organisation": "so-khcn", "name": "Người đăng ký nhận tin", "basis": "consent", "evidence":
              "Phiếu đăng ký, hồ sơ 12/2026", "purgeAt": "2027-03-01T00:00:00+07:00", "numbers":
              "0912 345 678\\n+84 987 654 321"}""";

    static final String LIST =
            """
            {"id": "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10", "organisation": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
              "name": "Người đăng ký nhận tin", "basis": "consent", "evidence": "Phiếu đăng ký, hồ sơ 12/2026",
              "size": 2, "purgeAt": "2027-02-28T17:00:00Z"}""";

    static final String NEW_MAILING =
            """
            {"asset": "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10", "form": "unmarked", "list":
              "7c9e6679-7425-40de-944b-e07fc1f90ae7", "routes": {"first": "5b1f0a34-6a0e-4c3e-8f0c-0d7a6a0f9d11"},
              "kind": "notice", "window": {"opensAt": "2026-12-01T08:00:00+07:00",
              "closesAt": "2026-12-03T20:00:00+07:00"}}""";

    static final String MAILING =
            """
            {"id": "9b7a1c52-2f0d-4a5e-b1cd-7f4f0f1f2a33", "state": "running", "text": "[TB] Nop ho so tai nha.",
              "messages": 2, "parts": {"pending": 0, "claimed": 0, "submitted": 1, "delivered": 1, "refused": 0,
              "unconfirmed": 0, "withheld": 0, "expired": 0, "cancelled": 0}, "reasons": [], "cost": {"sum": 600,
              "currency": "VND", "unpricedParts": 0, "routes": [{"route": "Viettel", "company": "Viettel Đồng Nai", "parts": 2,
              "unpricedParts": 0, "sum": 600}]}}""";

    static final String OUTCOMES =
            """
            "route","state","reason","parts"
            "Viettel","delivered","","11980"
            "Viettel","unconfirmed","no-answer","3"
            """;
    static final String TERMS =
            """
            {"kind": "notice", "quiet": {"from": "22:00", "until": "07:00"}, "mostInADay": 3, "label": "[TB]",
              "bases": ["consent"], "heedsOptOut": true, "optOutWord": "TC"}""";
    static final String TERMS_LIST = "[" + TERMS + "]";

    private GatewayExamples() {}
}
